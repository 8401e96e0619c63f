<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Absences</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Часть дня</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> и ещё %1</translation>
    </message>
    <message>
        <source>Open orders: %1.</source>
        <translation>Открытые заказы: %1.</translation>
    </message>
    <message>
        <source>On duty then: %1; somebody else is needed.</source>
        <translation>Дежурит в эти дни: %1; нужен кто-то другой.</translation>
    </message>
    <message>
        <source>Touches no open order and no duty.</source>
        <translation>Открытых заказов и дежурств не затрагивает.</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>целые дни</translation>
    </message>
    <message>
        <source>till the half-day of the last day</source>
        <translation>до середины последнего дня</translation>
    </message>
    <message>
        <source>from the half-day of the first day</source>
        <translation>с середины первого дня</translation>
    </message>
    <message>
        <source>Absences of the month</source>
        <translation>Отсутствия за месяц</translation>
    </message>
    <message>
        <source>duty till %1</source>
        <translation>дежурит до %1</translation>
    </message>
    <message>
        <source>duty after %1</source>
        <translation>дежурит после %1</translation>
    </message>
    <message>
        <source>present</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>%1, substitute %2</source>
        <translation>%1, замещает %2</translation>
    </message>
    <message>
        <source>Absences and duty</source>
        <translation>Отсутствия и дежурства</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>Arrows move, Shift marks several days, Enter enters or opens, Del removes.</source>
        <translation>Стрелки&#xa0;— перейти, Shift&#xa0;— отметить несколько дней, Enter&#xa0;— внести или открыть, Del&#xa0;— удалить.</translation>
    </message>
    <message>
        <source>Nobody on duty is there, at least half a day: %1</source>
        <translation>Дежурить некому хотя бы полдня: %1</translation>
    </message>
    <message>
        <source>Absence saved: %1</source>
        <translation>Отсутствие сохранено: %1</translation>
    </message>
    <message>
        <source>Remove this absence: %1?</source>
        <translation>Удалить отсутствие: %1?</translation>
    </message>
    <message>
        <source>Absence removed: %1</source>
        <translation>Отсутствие удалено: %1</translation>
    </message>
    <message>
        <source>%1: as in the country&apos;s calendar again</source>
        <translation>%1: снова по календарю страны</translation>
    </message>
    <message>
        <source>%1 is free now</source>
        <translation>%1 теперь выходной</translation>
    </message>
    <message>
        <source>%1 is worked now</source>
        <translation>%1 теперь рабочий</translation>
    </message>
    <message>
        <source>Working days: %1.</source>
        <translation>Рабочих дней: %1.</translation>
    </message>
    <message>
        <source>Free on weekdays: %1.</source>
        <translation>Выходные в будни: %1.</translation>
    </message>
    <message>
        <source>Worked on weekends: %1.</source>
        <translation>Рабочие в выходные: %1.</translation>
    </message>
    <message>
        <source>%1 till %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>Away till…</source>
        <translation>Отойти до…</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Я на месте</translation>
    </message>
    <message>
        <source>Go away…</source>
        <translation>Отойти…</translation>
    </message>
    <message>
        <source>Calls for an hour: F7, away for a while: F8, back: F9</source>
        <translation>Звонки на час: F7, отойти: F8, снова на месте: F9</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>The last good backup is older than two days: %1.</source>
        <translation>Последней проверенной копии больше двух дней: %1.</translation>
    </message>
    <message>
        <source>There is no backup of the last two days in the second place: check that its drive is connected.</source>
        <translation>В папке на другом диске нет копии за два дня: проверьте, подключён ли диск.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Копия создаётся…</translation>
    </message>
    <message>
        <source>Made and checked: %1</source>
        <translation>Сделана и проверена: %1</translation>
    </message>
    <message>
        <source>The newest sound backup takes the damaged file&apos;s place. What was entered since then is carried over as far as it can be read, and a report says what was. The damaged file is kept. Dolya must be closed on the other PCs.</source>
        <translation>Последняя целая копия заменит повреждённый файл. Что введено позже, добавится, если читается; отчёт покажет, что именно. Повреждённый файл сохранится. Сначала закройте «Долю» на других компьютерах.</translation>
    </message>
    <message>
        <source>Put the office back</source>
        <translation>Восстановить данные</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged</source>
        <translation>Файл офиса повреждён</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Put this one back…</source>
        <translation>Восстановить из этой копии…</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>No second place yet. Name a folder on another drive: it gets a backup a day.</source>
        <translation>Других копий пока нет. Выберите папку на другом диске: каждый день в ней будет свежая копия.</translation>
    </message>
    <message>
        <source>A backup a day in: %1</source>
        <translation>Копия каждый день в папке: %1</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Копии на другом диске</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Больше не нужно</translation>
    </message>
    <message>
        <source>The owner names it.</source>
        <translation>Папку выбирает владелец.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;МБ</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>на другом диске</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>проверяется…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>цела</translation>
    </message>
    <message>
        <source>There is no backup yet: the first one is made within a minute.</source>
        <translation>Копий пока нет: первая появится в течение минуты.</translation>
    </message>
    <message>
        <source>The latest: %1. One is made every hour, by itself, while the window is open.</source>
        <translation>Последняя: %1. Пока окно открыто, копия делается сама, каждый час.</translation>
    </message>
    <message>
        <source>Dolya — the office cannot be opened</source>
        <translation>«Доля»&#xa0;— файл не открывается</translation>
    </message>
    <message>
        <source>Dolya report %1.zip</source>
        <translation>Отчёт Доли %1.zip</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Отчёт для поддержки</translation>
    </message>
    <message>
        <source>Written: %1. It holds the log, versions and checks, and no names, amounts or passwords.</source>
        <translation>Отчёт сохранён: %1. В нём журнал программы, версии и проверки; имён, сумм и паролей нет.</translation>
    </message>
    <message>
        <source>The office becomes what it was at this moment: %1. What was entered since then is no longer in it. The file of now is kept beside it. Dolya must be closed on the other PCs.</source>
        <translation>Данные станут такими, как %1. Введённое позже пропадёт, нынешний файл останется рядом. Сначала закройте «Долю» на других компьютерах.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n заказ</numerusform>
            <numerusform>%n заказа</numerusform>
            <numerusform>%n заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a backup&apos;s file…</source>
        <translation>Выбрать файл копии…</translation>
    </message>
    <message>
        <source>Put this file in its place</source>
        <translation>Восстановить из этого файла</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>Офис не открывается</translation>
    </message>
    <message>
        <source>The office&apos;s file is not there any more: %1</source>
        <translation>Файла офиса больше нет на месте: %1</translation>
    </message>
    <message>
        <source>The office&apos;s file cannot be opened: it is damaged or was changed. %1</source>
        <translation>Файл офиса не открывается: он повреждён или изменён. %1</translation>
    </message>
    <message>
        <source>This PC has no backup of this office. Another PC may have one, or the second place: choose its file. Every PC keeps its own in: %1</source>
        <translation>На этом компьютере копий нет. Возьмите файл копии с другого компьютера или диска. Обычно копии лежат здесь: %1</translation>
    </message>
    <message>
        <source>The newest here: “%1”, %2.</source>
        <translation>Самая новая здесь: «%1», %2.</translation>
    </message>
    <message>
        <source>The file does not say any more which office it was: put this one back only if it is the right one.</source>
        <translation>По файлу не видно, чей это офис. Восстанавливайте, только если уверены.</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>Файл копии</translation>
    </message>
    <message>
        <source>“%1”, %2: %3.</source>
        <translation>«%1», %2: %3.</translation>
    </message>
    <message>
        <source>This is a backup of another office, and nothing is carried over.</source>
        <translation>Это копия другого офиса: в неё ничего не переносится.</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged, and nothing is stored in it any more. Put the newest backup in its place: what can still be read of the file comes along, and what is kept on the PCs follows.</source>
        <translation>Файл офиса повреждён, сохранять в него нельзя. Восстановите последнюю копию: читаемое перейдёт в неё само.</translation>
    </message>
    <message>
        <source>There is no backup of this office here.</source>
        <translation>Копий этого офиса здесь нет.</translation>
    </message>
    <message>
        <source>The latest: %1.</source>
        <translation>Последняя: %1.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Everything holds: %1 rows checked.</source>
        <translation>Всё в порядке: проверено строк&#xa0;— %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>the office&apos;s file or URL</source>
        <translation>файл или адрес офиса</translation>
    </message>
    <message>
        <source>language of what is said</source>
        <translation>язык сообщений</translation>
    </message>
    <message>
        <source>who is working</source>
        <translation>кто работает</translation>
    </message>
    <message>
        <source>pretend it is then</source>
        <translation>считать, что сейчас это время</translation>
    </message>
    <message>
        <source>Fair orders, honest pay.</source>
        <translation>Заказы поровну, зарплата честно.</translation>
    </message>
    <message>
        <source>open a demo office</source>
        <translation>открыть демонстрационный офис</translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation>для других программ</translation>
    </message>
    <message>
        <source>make a demo office</source>
        <translation>создать демонстрационный офис</translation>
    </message>
    <message>
        <source>make the office as a file says, or change it</source>
        <translation>создать офис по файлу или изменить его</translation>
    </message>
    <message>
        <source>write the office&apos;s setup</source>
        <translation>выгрузить настройки офиса</translation>
    </message>
    <message>
        <source>import a workbook</source>
        <translation>загрузить книгу Excel</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>только сказать, что было бы сделано</translation>
    </message>
    <message>
        <source>deal out the waiting orders</source>
        <translation>раздать ждущие заказы</translation>
    </message>
    <message>
        <source>list the orders</source>
        <translation>показать заказы</translation>
    </message>
    <message>
        <source>only those that wait</source>
        <translation>только ждущие</translation>
    </message>
    <message>
        <source>show the turn ledger</source>
        <translation>показать учёт очереди</translation>
    </message>
    <message>
        <source>show a client&apos;s card</source>
        <translation>показать карточку клиента</translation>
    </message>
    <message>
        <source>plan and fact of a month</source>
        <translation>план и факт месяца</translation>
    </message>
    <message>
        <source>statements of a month</source>
        <translation>расчётные листки месяца</translation>
    </message>
    <message>
        <source>write the workbook</source>
        <translation>выгрузить расчётную ведомость в Excel</translation>
    </message>
    <message>
        <source>what a draft would have paid</source>
        <translation>сколько заплатил бы черновик схемы</translation>
    </message>
    <message>
        <source>close a month</source>
        <translation>закрыть месяц</translation>
    </message>
    <message>
        <source>reopen the latest closed month</source>
        <translation>открыть заново последний закрытый месяц</translation>
    </message>
    <message>
        <source>check the whole database</source>
        <translation>проверить всю базу</translation>
    </message>
    <message>
        <source>copy the office while others work</source>
        <translation>скопировать данные офиса, не прерывая работу</translation>
    </message>
    <message>
        <source>pictures of every screen</source>
        <translation>снимки всех экранов</translation>
    </message>
    <message>
        <source>try everything that the program needs</source>
        <translation>проверить всё, что нужно программе</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was stored. Details are in %1</source>
        <translation>Ошибка в программе; ничего не сохранено. Подробности в %1</translation>
    </message>
    <message>
        <source>The demo office is in %1</source>
        <translation>Демонстрационный офис: %1</translation>
    </message>
    <message>
        <source>The setup is in %1</source>
        <translation>Настройки выгружены в %1</translation>
    </message>
    <message>
        <source>Assigned: %1. Still waiting: %2.</source>
        <translation>Назначено: %1. Ещё ждут: %2.</translation>
    </message>
    <message>
        <source>The payroll workbook is in %1</source>
        <translation>Расчётная ведомость выгружена в %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Закрыт: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Открыт заново: %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Копия сохранена в %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures in %1</source>
        <translation>
            <numerusform>%n снимок в %1</numerusform>
            <numerusform>%n снимка в %1</numerusform>
            <numerusform>%n снимков в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: работает</translation>
    </message>
    <message>
        <source>put a backup in the office&apos;s place</source>
        <translation>поставить копию на место офиса</translation>
    </message>
    <message>
        <source>move the office to a server or a file</source>
        <translation>перенести офис на сервер или в файл</translation>
    </message>
    <message>
        <source>The office is in %1 now, %2 rows, each one compared. Open it there on every PC.</source>
        <translation>Данные офиса теперь здесь: %1. Строк: %2, каждая сверена. Открывайте их там на всех компьютерах.</translation>
    </message>
    <message>
        <source>Upgraded without an answer from %1: Dolya there asks for the update.</source>
        <translation>Обновлено, хотя не ответили: %1. Там «Доля» сама попросит обновить программу.</translation>
    </message>
    <message>
        <source>take over what can still be read of the file that is replaced</source>
        <translation>перенести то, что ещё читается в заменяемом файле</translation>
    </message>
    <message>
        <source>The report for support is in %1</source>
        <translation>Отчёт для поддержки сохранён: %1</translation>
    </message>
    <message>
        <source>Without a command the window opens; FILE.dolya alone is opened in it.</source>
        <translation>Без команды открывается окно; ФАЙЛ.dolya без команды открывается в нём.</translation>
    </message>
    <message>
        <source>a report for support</source>
        <translation>отчёт для поддержки</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>назвать версию</translation>
    </message>
    <message>
        <source>to be typed: </source>
        <translation>набирается так: </translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>что сделать</translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>show this and stop</source>
        <translation>показать это и закончить</translation>
    </message>
    <message>
        <source>The command was not understood. What can be typed: %1 --help</source>
        <translation>Команда не распознана. Список команд: %1 --help</translation>
    </message>
    <message>
        <source>only a copy, to try it: the office stays open where it is</source>
        <translation>только копия, для пробы: офис остаётся открытым на своём месте</translation>
    </message>
    <message>
        <source>A copy is in %1, %2 rows, each one compared. The office goes on where it is.</source>
        <translation>Копия здесь: %1. Строк: %2, каждая сверена. Офис работает на прежнем месте.</translation>
    </message>
    <message>
        <source>share an order&apos;s payments</source>
        <translation>разделить оплаты заказа</translation>
    </message>
    <message>
        <source>consent to proposed shares</source>
        <translation>согласиться с предложенными долями</translation>
    </message>
    <message>
        <source>record a client&apos;s rating</source>
        <translation>внести оценку клиента</translation>
    </message>
    <message>
        <source>record work on an order</source>
        <translation>внести работу по заказу</translation>
    </message>
    <message>
        <source>set what passes through an order</source>
        <translation>указать транзит заказа</translation>
    </message>
    <message>
        <source>The shares hold for payments from today on.</source>
        <translation>Доли действуют для оплат с сегодняшнего дня.</translation>
    </message>
    <message>
        <source>The shares wait for the others&apos; consent.</source>
        <translation>Доли ждут согласия остальных.</translation>
    </message>
    <message>
        <source>copy the plan of the month before</source>
        <translation>скопировать план прошлого месяца</translation>
    </message>
    <message>
        <source>Plans copied: %1</source>
        <translation>Планов скопировано: %1</translation>
    </message>
    <message>
        <source>what a profit asks of a month</source>
        <translation>чего требует от месяца прибыль</translation>
    </message>
    <message>
        <source>take back your last action of today</source>
        <translation>отменить своё последнее действие за сегодня</translation>
    </message>
    <message>
        <source>compare the policies on past orders</source>
        <translation>сравнить политики на прошлых заказах</translation>
    </message>
    <message>
        <source>confirm an order of one&apos;s own</source>
        <translation>подтвердить свой заказ</translation>
    </message>
    <message>
        <source>give an order of one&apos;s own back</source>
        <translation>отказаться от своего заказа</translation>
    </message>
    <message>
        <source>excuse that an order was given back</source>
        <translation>признать отказ от заказа уважительным</translation>
    </message>
    <message>
        <source>store the advances of a month</source>
        <translation>начислить авансы за месяц</translation>
    </message>
    <message>
        <source>advance for the first half of the month</source>
        <translation>аванс за первую половину месяца</translation>
    </message>
    <message>
        <source>No advances are due.</source>
        <translation>Авансов к выплате нет.</translation>
    </message>
    <message>
        <source>why it is closed before its end</source>
        <translation>почему месяц закрывается раньше конца</translation>
    </message>
    <message>
        <source>take letters in</source>
        <translation>принять письма</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>for order %1</source>
        <translation>по заказу %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Отметить контакт</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Такого пока не было.</translation>
    </message>
    <message>
        <source>INN %1</source>
        <translation>ИНН %1</translation>
    </message>
    <message>
        <source>client since %1</source>
        <translation>клиент с %1</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>заказов ещё не было</translation>
    </message>
    <message>
        <source>referred by: %1</source>
        <translation>рекомендация: %1</translation>
    </message>
    <message>
        <source>present</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>The next order decides, or hand the client over by hand.</source>
        <translation>Ответственный появится со следующим заказом. Или передайте клиента сами.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>До этого&#xa0;— %1</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>передача клиента</translation>
    </message>
    <message>
        <source>picked by hand</source>
        <translation>выбор вручную</translation>
    </message>
    <message>
        <source>from the imported workbook</source>
        <translation>из загруженной книги</translation>
    </message>
    <message>
        <source>with the first order</source>
        <translation>с первым заказом</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Контактов ещё не было</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Последний контакт: %1</translation>
    </message>
    <message>
        <source>birthday: %1</source>
        <translation>день рождения: %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>дата рождения %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>why the client changes hands</source>
        <translation>почему передаёте клиента</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>A handover needs a reason.</source>
        <translation>Для передачи нужна причина.</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Передаётся…</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>what was said, what was agreed</source>
        <translation>о чём говорили, о чём договорились</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Коротко</translation>
    </message>
    <message>
        <source>Logging…</source>
        <translation>Записывается…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Укажите имя.</translation>
    </message>
    <message>
        <source>the client&apos;s responsible manager</source>
        <translation>ответственный за клиента</translation>
    </message>
    <message>
        <source>instead of the absent responsible manager</source>
        <translation>вместо ответственного, которого нет</translation>
    </message>
    <message>
        <source>the manager found the client</source>
        <translation>клиента нашёл менеджер</translation>
    </message>
    <message>
        <source>such orders are reserved</source>
        <translation>такие заказы закреплены</translation>
    </message>
    <message>
        <source>fair in orders and money</source>
        <translation>поровну заказов и денег</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>по очереди</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>по загрузке</translation>
    </message>
    <message>
        <source>by duty</source>
        <translation>по дежурству</translation>
    </message>
    <message>
        <source>by expected value</source>
        <translation>по ожидаемой сумме</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>Контактных лиц пока нет.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Likely the same client</source>
        <translation>Похоже, тот же клиент</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>заказа нет на %n день дольше</numerusform>
            <numerusform>заказа нет на %n дня дольше</numerusform>
            <numerusform>заказа нет на %n дней дольше</numerusform>
        </translation>
    </message>
    <message>
        <source>usually every %1, %2</source>
        <translation>обычно раз в %1, %2</translation>
    </message>
    <message>
        <source>usually every %1</source>
        <translation>обычно раз в %1</translation>
    </message>
    <message>
        <source>Rhythm of orders</source>
        <translation>Ритм заказов</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>за всё время</translation>
    </message>
    <message numerus="yes">
        <source>%n orders paid</source>
        <translation>
            <numerusform>%n заказ оплачен</numerusform>
            <numerusform>%n заказа оплачено</numerusform>
            <numerusform>%n заказов оплачено</numerusform>
        </translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Средний заказ</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>Маржа, %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Ждём оплату</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Fill in the handover</source>
        <translation>Оформить передачу</translation>
    </message>
    <message>
        <source>Time to hand over: orders paid %1. Proposed: %2</source>
        <translation>Пора передать: заказов оплачено %1. Предлагается: %2</translation>
    </message>
    <message>
        <source>orders paid: %1</source>
        <translation>заказов оплачено: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>About the order</source>
        <translation>По заказу</translation>
    </message>
    <message>
        <source>why it is corrected</source>
        <translation>почему исправляете</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove this contact: %1?</source>
        <translation>Удалить этот контакт: %1?</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>без заказа</translation>
    </message>
    <message>
        <source>A time, such as 10:42.</source>
        <translation>Время, например 10:42.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Для исправления нужна причина.</translation>
    </message>
    <message>
        <source>The month is closed (%1): the difference in pay goes into the first open month.</source>
        <translation>Месяц закрыт (%1): разница в оплате войдёт в первый открытый месяц.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Phone or e-mail…</source>
        <translation>Телефон или эл. почта…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>One more phone or e-mail…</source>
        <translation>Ещё телефон или эл. почта…</translation>
    </message>
    <message>
        <source>Remove this person: %1?</source>
        <translation>Удалить контактное лицо: %1?</translation>
    </message>
    <message>
        <source>These go too:</source>
        <translation>Вместе с этим удалятся:</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Телефон или эл. почта</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Really save it</source>
        <translation>Да, сохранить</translation>
    </message>
    <message>
        <source>Remove %1? The client will no longer be found by it.</source>
        <translation>Удалить %1? Клиент больше не найдётся по этой записи.</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>nobody</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Оплачено, %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Name, phone, person, INN</source>
        <translation>Название, телефон, контактное лицо, ИНН</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Nobody is found. A new client comes with its first order: F2.</source>
        <translation>Никого не нашли. Новый клиент появляется с первым заказом: F2.</translation>
    </message>
    <message>
        <source>No clients yet. A new client comes with its first order: F2.</source>
        <translation>Клиентов пока нет. Новый клиент появляется с первым заказом: F2.</translation>
    </message>
    <message>
        <source>List from a file…</source>
        <translation>Список из файла…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>January</source>
        <translation>январь</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраль</translation>
    </message>
    <message>
        <source>March</source>
        <translation>март</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апрель</translation>
    </message>
    <message>
        <source>May</source>
        <translation>май</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июнь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июль</translation>
    </message>
    <message>
        <source>August</source>
        <translation>август</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентябрь</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октябрь</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноябрь</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабрь</translation>
    </message>
    <message>
        <source>%1 of January</source>
        <translation>%1 января</translation>
    </message>
    <message>
        <source>%1 of February</source>
        <translation>%1 февраля</translation>
    </message>
    <message>
        <source>%1 of March</source>
        <translation>%1 марта</translation>
    </message>
    <message>
        <source>%1 of April</source>
        <translation>%1 апреля</translation>
    </message>
    <message>
        <source>%1 of May</source>
        <translation>%1 мая</translation>
    </message>
    <message>
        <source>%1 of June</source>
        <translation>%1 июня</translation>
    </message>
    <message>
        <source>%1 of July</source>
        <translation>%1 июля</translation>
    </message>
    <message>
        <source>%1 of August</source>
        <translation>%1 августа</translation>
    </message>
    <message>
        <source>%1 of September</source>
        <translation>%1 сентября</translation>
    </message>
    <message>
        <source>%1 of October</source>
        <translation>%1 октября</translation>
    </message>
    <message>
        <source>%1 of November</source>
        <translation>%1 ноября</translation>
    </message>
    <message>
        <source>%1 of December</source>
        <translation>%1 декабря</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>ждёт %n&#xa0;мин</numerusform>
            <numerusform>ждёт %n&#xa0;мин</numerusform>
            <numerusform>ждёт %n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>ждёт %n&#xa0;ч</numerusform>
            <numerusform>ждёт %n&#xa0;ч</numerusform>
            <numerusform>ждёт %n&#xa0;ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>ждёт %n день</numerusform>
            <numerusform>ждёт %n дня</numerusform>
            <numerusform>ждёт %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>пн</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>вт</translation>
    </message>
    <message>
        <source>We</source>
        <translation>ср</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>чт</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>сб</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>вс</translation>
    </message>
</context>
<context>
    <name>Drive</name>
    <message>
        <source>The office is kept by a server; there is no drive to try.</source>
        <translation>Офис хранит сервер; диска, который надо проверять, нет.</translation>
    </message>
    <message>
        <source>Fast: a safe write takes %1 ms.</source>
        <translation>Быстрый: надёжная запись занимает %1&#xa0;мс.</translation>
    </message>
    <message>
        <source>Good enough: a safe write takes %1 ms.</source>
        <translation>Достаточно быстрый: надёжная запись занимает %1&#xa0;мс.</translation>
    </message>
    <message>
        <source>Slow: a safe write takes %1 ms; saving an order will be felt. A cable helps.</source>
        <translation>Медленный: надёжная запись занимает %1&#xa0;мс, сохранение заказа будет заметно. Помогает кабель.</translation>
    </message>
    <message>
        <source>Locks hold: two PCs cannot write over each other.</source>
        <translation>Блокировки работают: два компьютера не запишут поверх друг друга.</translation>
    </message>
    <message>
        <source>Locks do not hold: several PCs must not work on this drive at once.</source>
        <translation>Блокировки не работают: на этом диске нельзя работать с нескольких компьютеров сразу.</translation>
    </message>
    <message>
        <source>Room left: %1 GB.</source>
        <translation>Свободно: %1&#xa0;ГБ.</translation>
    </message>
    <message>
        <source>Little room left: %1 GB.</source>
        <translation>Мало места: свободно %1&#xa0;ГБ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>On each further PC: install Dolya, choose “Open the office&apos;s file”, and pick this file. A double click on the file opens it, too.</source>
        <translation>На каждом следующем компьютере: установите «Долю», выберите «Открыть файл офиса» и укажите этот файл. Двойной щелчок по файлу тоже его открывает.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Скопировать путь</translation>
    </message>
    <message>
        <source>The other PCs of the office</source>
        <translation>Остальные компьютеры офиса</translation>
    </message>
    <message>
        <source>The drive is being tried…</source>
        <translation>Диск проверяется…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The window needs a system library that is missing here: install {package} and start again.</source>
        <translation>Окну нужна системная библиотека, которой здесь нет: установите {package} и запустите программу снова.</translation>
    </message>
    <message>
        <source>There is no screen here for the window; the commands work without one: dolya --help.</source>
        <translation>Здесь нет экрана для окна; команды работают и без него: dolya --help.</translation>
    </message>
    <message>
        <source>{path} is not a Dolya office: choose the office&apos;s .dolya file.</source>
        <translation>{path}&#xa0;— не офис программы «Доля»: выберите файл .dolya своего офиса.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, or empty: choose the office&apos;s .dolya file.</source>
        <translation>{path}&#xa0;— база другой программы или пустой файл: выберите файл .dolya своего офиса.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the name, or make an office with dolya setup.</source>
        <translation>Файла {path} нет: проверьте имя или создайте офис командой dolya setup.</translation>
    </message>
    <message>
        <source>{path} is there already and stays as it is: choose another name.</source>
        <translation>{path} уже есть и остаётся как есть: выберите другое имя.</translation>
    </message>
    <message>
        <source>The database {database} holds an office already and stays as it is: choose an empty one.</source>
        <translation>В базе {database} уже есть офис, она остаётся как есть: выберите пустую.</translation>
    </message>
    <message>
        <source>{url} is no address of a database: postgresql+psycopg://user@server/name is one.</source>
        <translation>{url}&#xa0;— не адрес базы; адрес выглядит так: postgresql+psycopg://user@server/name.</translation>
    </message>
    <message>
        <source>The server {server} has no database {database}: make it there first.</source>
        <translation>На сервере {server} нет базы {database}: сначала создайте её там.</translation>
    </message>
    <message>
        <source>The server {server} refuses the sign-in to {database}: check the name and the password.</source>
        <translation>Сервер {server} не пускает в {database}: проверьте имя и пароль.</translation>
    </message>
    <message>
        <source>The server {server} does not answer: check the network and try again.</source>
        <translation>Сервер {server} не отвечает: проверьте сеть и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: check that the office drive is connected.</source>
        <translation>Папки {folder} нет: проверьте, подключён ли диск офиса.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: ask for the right to read and write it.</source>
        <translation>{path} не открывается: попросите у администратора доступ на чтение и запись.</translation>
    </message>
    <message>
        <source>{path} cannot be written to: ask for the right to write in its folder.</source>
        <translation>В {path} нельзя сохранять: попросите у администратора доступ на запись.</translation>
    </message>
    <message>
        <source>The office drive did not answer: check it and try again; nothing is stored twice.</source>
        <translation>Диск офиса не ответил: проверьте его и попробуйте ещё раз; дважды ничего не запишется.</translation>
    </message>
    <message>
        <source>There is no room left on the drive of {path}: nothing was stored; free some and try again.</source>
        <translation>На диске с {path} нет места: ничего не сохранено; освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The office is busy with somebody else&apos;s long save: try again in a moment.</source>
        <translation>Сейчас сохраняет другой сотрудник: попробуйте через минуту.</translation>
    </message>
    <message>
        <source>{name} ({pc}) has been saving for {seconds} s: try again in a moment.</source>
        <translation>{name} ({pc}): запись идёт уже {seconds}&#xa0;с, попробуйте через минуту.</translation>
    </message>
    <message>
        <source>Somebody else has been saving for {seconds} s: try again in a moment.</source>
        <translation>Другой сотрудник сохраняет уже {seconds}&#xa0;с: попробуйте через минуту.</translation>
    </message>
    <message>
        <source>This office was opened with Dolya {version}, this is {own}: please update.</source>
        <translation>Этот офис открывала «Доля» {version}, а здесь {own}: обновите программу.</translation>
    </message>
    <message>
        <source>This office is of an older version than {own}: open it in the window once, alone.</source>
        <translation>Этот офис старее версии {own}: откройте его один раз в окне, пока другие не работают.</translation>
    </message>
    <message>
        <source>The office could not be brought to this version and stays as it was: run dolya check.</source>
        <translation>Данные не удалось обновить до этой версии, они не изменились. Сделайте отчёт для поддержки: Настройки → Отчёт для поддержки…</translation>
    </message>
    <message>
        <source>The backup in {folder} did not succeed: check the room there and try again.</source>
        <translation>Копия в {folder} не удалась: проверьте место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{path} could not be replaced: close Dolya on all PCs and try again.</source>
        <translation>{path} не удалось заменить: закройте «Долю» на всех компьютерах и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The table {table} differs after copying, so nothing was kept there: try again.</source>
        <translation>Таблица {table} после копирования отличается, поэтому там ничего не оставлено: попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The text {text} holds characters that cannot be stored: type it again.</source>
        <translation>В тексте {text} есть знаки, которые нельзя сохранить: наберите его заново.</translation>
    </message>
    <message>
        <source>Locks do not work on the drive of {path}, so saving there could destroy the office: nothing is written until the drive is set up for them.</source>
        <translation>Диск с {path} не годится для общей работы: сохранение могло бы испортить данные. Пока ничего не сохраняется. Позовите того, кто настраивает компьютеры.</translation>
    </message>
    <message>
        <source>{pc} ({name}) may have been switched off: in a quarter of a minute it is known whether the drive&apos;s locks work, and saving goes on.</source>
        <translation>Возможно, выключен компьютер {pc} ({name}). Через 15 секунд проверка закончится, и сохранение продолжится.</translation>
    </message>
    <message>
        <source>SQLite finds damage: {message}.</source>
        <translation>SQLite нашёл повреждение: {message}.</translation>
    </message>
    <message>
        <source>Row {row} of the table {table} refers to something missing in {refers_to}.</source>
        <translation>Строка {row} таблицы {table} ссылается на то, чего нет в {refers_to}.</translation>
    </message>
    <message>
        <source>Operation {missing} is missing in the journal.</source>
        <translation>В журнале нет операции {missing}.</translation>
    </message>
    <message>
        <source>{employee}: the balance in {ledger} is {balance}, the postings add up to {postings}.</source>
        <translation>{employee}: баланс в учёте {ledger}&#xa0;— {balance}, а проводки дают {postings}.</translation>
    </message>
    <message>
        <source>The balances in {ledger} add up to {sum} and not to 0.</source>
        <translation>Балансы в учёте {ledger} дают в сумме {sum}, а не 0.</translation>
    </message>
    <message>
        <source>Order {order}: the shares from {since} on add up to {sum}.</source>
        <translation>Заказ {order}: доли с {since} дают в сумме {sum}.</translation>
    </message>
    <message>
        <source>Order {order} is assigned and has no shares.</source>
        <translation>Заказ {order} назначен, а долей нет.</translation>
    </message>
    <message>
        <source>Order {order}: who leads it is not the first of its shares.</source>
        <translation>Заказ {order}: ведущий менеджер стоит в долях не первым.</translation>
    </message>
    <message>
        <source>Client {number} ({client}) has two responsible managers at once from {since} on.</source>
        <translation>Клиент {number} ({client}): с {since} сразу два ответственных.</translation>
    </message>
    <message>
        <source>{month} is closed, and its statements were changed around the program.</source>
        <translation>{month} закрыт, а его расчётные листки изменены в обход программы.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}): choose another place.</source>
        <translation>{path} не записывается ({reason}): выберите другое место.</translation>
    </message>
    <message>
        <source>Order No. {number} has been assigned meanwhile. Leads it: {name}.</source>
        <translation>Заказ №&#xa0;{number} уже назначен. Ведёт&#xa0;— {name}.</translation>
    </message>
    <message>
        <source>Order No. {number} is closed: nothing can be assigned any more.</source>
        <translation>Заказ №&#xa0;{number} закрыт: назначать уже нечего.</translation>
    </message>
    <message>
        <source>Order No. {number} waits for an answer first: is it the same client?</source>
        <translation>Заказ №&#xa0;{number} сначала ждёт ответа: это тот же клиент?</translation>
    </message>
    <message>
        <source>Order No. {number} has no open question: somebody has answered it.</source>
        <translation>У заказа №&#xa0;{number} нет вопроса: на него уже есть ответ.</translation>
    </message>
    <message>
        <source>The office is closed: order No. {number} is assigned at the opening, {until}, or by hand now.</source>
        <translation>Офис закрыт. Заказ №&#xa0;{number} назначится при открытии, {until}, или назначьте его сейчас сами.</translation>
    </message>
    <message>
        <source>Nobody can take order No. {number} now: it waits, or is assigned by hand.</source>
        <translation>Заказ №&#xa0;{number} сейчас взять некому: он ждёт, или его назначают вручную.</translation>
    </message>
    <message>
        <source>This order does not wait any more: somebody has assigned or closed it.</source>
        <translation>Этот заказ уже не ждёт: он назначен или закрыт.</translation>
    </message>
    <message>
        <source>A reason is needed: write a few words.</source>
        <translation>Нужна причина: напишите несколько слов.</translation>
    </message>
    <message>
        <source>{name} is not employed on this day: choose somebody else.</source>
        <translation>{name} в этот день не работает: выберите другого.</translation>
    </message>
    <message>
        <source>Order No. {number} has no manager yet: assign it first.</source>
        <translation>У заказа №&#xa0;{number} ещё нет менеджера: сначала назначьте его.</translation>
    </message>
    <message>
        <source>Order No. {number} is led by {name} already.</source>
        <translation>Заказ №&#xa0;{number} уже ведёт {name}.</translation>
    </message>
    <message>
        <source>Order No. {number} came from a workbook with its manager: hand it to somebody else instead.</source>
        <translation>Заказ №&#xa0;{number} загружен из книги вместе с менеджером: передайте его другому.</translation>
    </message>
    <message>
        <source>Order No. {number} has payments: refund them first.</source>
        <translation>По заказу №&#xa0;{number} есть оплаты: сначала верните их.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Такого заказа нет.</translation>
    </message>
    <message>
        <source>There is no stage “{stage}”: new, negotiation, proposal, invoice, paid or lost.</source>
        <translation>Этапа «{stage}» нет: выберите из списка.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason: spam, duplicate or mistake.</source>
        <translation>Причины «{reason}» нет: выберите из списка.</translation>
    </message>
    <message>
        <source>The office has no service “{service}”: choose one of the list.</source>
        <translation>Услуги «{service}» в офисе нет: выберите из списка.</translation>
    </message>
    <message>
        <source>There is no source “{source}”: email, phone, walk-in, site or own.</source>
        <translation>Источника «{source}» нет: выберите из списка.</translation>
    </message>
    <message>
        <source>There is no segment “{segment}”: small, medium, large, retail or person.</source>
        <translation>Сегмента «{segment}» нет: выберите из списка.</translation>
    </message>
    <message>
        <source>A rating is a whole number from 1 to 5, not {rating}.</source>
        <translation>Оценка&#xa0;— целое число от 1 до 5, а не {rating}.</translation>
    </message>
    <message>
        <source>An amount cannot be less than 0: {amount}.</source>
        <translation>Сумма не может быть меньше 0: {amount}.</translation>
    </message>
    <message>
        <source>Whose order is it? A phone number, an address or a name is enough.</source>
        <translation>Чей это заказ? Достаточно телефона, эл. почты или имени.</translation>
    </message>
    <message>
        <source>The absence ends before it begins: {start} – {end}.</source>
        <translation>Отсутствие кончается раньше, чем начинается: {start} – {end}.</translation>
    </message>
    <message>
        <source>{name} cannot be the substitute of the same person: choose somebody else.</source>
        <translation>{name}: замещающим нужен другой сотрудник.</translation>
    </message>
    <message>
        <source>The office has no kind of absence “{kind}”: choose one of the list.</source>
        <translation>Вида отсутствия «{kind}» в офисе нет: выберите из списка.</translation>
    </message>
    <message>
        <source>There is no such absence any more.</source>
        <translation>Такого отсутствия уже нет.</translation>
    </message>
    <message>
        <source>No public holidays are known for the country {country}: use its two letters, such as RU.</source>
        <translation>Праздники страны {country} неизвестны: укажите её двумя буквами, например RU.</translation>
    </message>
    <message>
        <source>This database holds no office yet: set one up with dolya setup OFFICE.toml.</source>
        <translation>В этой базе ещё нет офиса: создайте его командой dolya setup OFFICE.toml.</translation>
    </message>
    <message>
        <source>There is no client “{name}”: check the spelling, or search in the window.</source>
        <translation>Клиента «{name}» нет: проверьте написание или поищите в окне.</translation>
    </message>
    <message>
        <source>{count} clients are called “{name}”: open the right one in the window.</source>
        <translation>Клиентов с именем «{name}»: {count}; откройте нужного в окне.</translation>
    </message>
    <message>
        <source>There is no employee “{name}”: choose one of the office’s.</source>
        <translation>Сотрудника «{name}» нет: выберите из сотрудников офиса.</translation>
    </message>
    <message>
        <source>{client} has this manager already: {name}.</source>
        <translation>{client}: этот менеджер уже ответственный&#xa0;— {name}.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Укажите имя.</translation>
    </message>
    <message>
        <source>There is no kind of contact “{kind}”: choose one of the list.</source>
        <translation>Вида контакта «{kind}» нет: выберите из списка.</translation>
    </message>
    <message>
        <source>A contact cannot be logged before it happened: {at}.</source>
        <translation>Контакт нельзя отметить раньше, чем он был: {at}.</translation>
    </message>
    <message>
        <source>The amount must be above 0, not {amount}.</source>
        <translation>Сумма должна быть больше 0, а не {amount}.</translation>
    </message>
    <message>
        <source>{amount} cannot be right: at most {largest} is accepted.</source>
        <translation>{amount}&#xa0;— слишком много: принимается не больше {largest}.</translation>
    </message>
    <message>
        <source>An amount has at most two digits after the point: {amount}.</source>
        <translation>В сумме не больше двух знаков после запятой: {amount}.</translation>
    </message>
    <message>
        <source>Order {number}: {amount} cannot go back, only {paid} was paid.</source>
        <translation>Заказ {number}: {amount} вернуть нельзя, оплачено только {paid}.</translation>
    </message>
    <message>
        <source>Order {number} was no order after all: a payment belongs to another one.</source>
        <translation>Заказ {number} убран как «не заказ»: оплата относится к другому.</translation>
    </message>
    <message>
        <source>Only the owner may do this.</source>
        <translation>Это может только владелец.</translation>
    </message>
    <message>
        <source>Only {name}, the office manager or the owner may give this reason.</source>
        <translation>Причину может указать {name}, офис-менеджер или владелец.</translation>
    </message>
    <message>
        <source>There is no such reason any more.</source>
        <translation>Такой причины уже нет.</translation>
    </message>
    <message>
        <source>There is no metric “{metric}”: choose one of the list.</source>
        <translation>Показателя «{metric}» нет: выберите из списка.</translation>
    </message>
    <message>
        <source>A plan cannot be less than 0: {target}.</source>
        <translation>План не может быть меньше 0: {target}.</translation>
    </message>
    <message>
        <source>“{text}” is no month: 2026-10 is one.</source>
        <translation>«{text}»&#xa0;— не месяц; месяц пишется так: 2026-10.</translation>
    </message>
    <message>
        <source>The last 180 days do not say enough ({step}): enter this figure yourself.</source>
        <translation>За последние 180 дней данных мало ({step}): введите это число сами.</translation>
    </message>
    <message>
        <source>{month} is closed and does not change: enter it in a later month, or reopen this one.</source>
        <translation>{month} закрыт и не меняется: внесите это в следующем месяце или откройте этот заново.</translation>
    </message>
    <message>
        <source>{month} is not closed.</source>
        <translation>{month} не закрыт.</translation>
    </message>
    <message>
        <source>Only the latest closed month, {latest}, can be reopened: {month} comes before it.</source>
        <translation>Открыть заново можно только последний закрытый месяц, {latest}: {month} раньше него.</translation>
    </message>
    <message>
        <source>{month} comes before {first}, the first month that is paid by a scheme.</source>
        <translation>{month} раньше, чем {first}, первый месяц со схемой оплаты.</translation>
    </message>
    <message>
        <source>Nobody is paid by a scheme yet: give employees a pay scheme first.</source>
        <translation>Схем оплаты ещё ни у кого нет: сначала назначьте их сотрудникам.</translation>
    </message>
    <message>
        <source>Months are closed one after another: close {month} first.</source>
        <translation>Месяцы закрываются по порядку: сначала закройте {month}.</translation>
    </message>
    <message>
        <source>{employee}: the reason for a missed plan is awaiting decision; accept or decline it first.</source>
        <translation>{employee}: причина невыполнения плана ждёт решения; сначала примите или отклоните её.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of adjustment: choose a bonus, a deduction or an advance.</source>
        <translation>«{kind}»: выберите премию, удержание или аванс.</translation>
    </message>
    <message>
        <source>{last} comes before {first}: name the earlier month first.</source>
        <translation>{last} раньше, чем {first}: сначала назовите более ранний месяц.</translation>
    </message>
    <message>
        <source>{path} is open in another program: close it there and try again.</source>
        <translation>{path} открыт в другой программе: закройте его там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Say who is working: add --as and a name.</source>
        <translation>Скажите, кто работает: добавьте --as и имя.</translation>
    </message>
    <message>
        <source>A part of the program does not work: {part}. Install the program again.</source>
        <translation>Не работает часть программы: {part}. Установите программу заново.</translation>
    </message>
    <message>
        <source>The office is open on {pcs}: close Dolya there and try again.</source>
        <translation>Файл офиса открыт на других компьютерах ({pcs}): закройте там «Долю» и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{pc} is bringing the office to Dolya {version}, this is {own}: close it and install the new one; nothing that was entered is lost.</source>
        <translation>{pc} переводит офис на «Долю» {version}, а здесь {own}: закройте программу и установите новую; ничего из введённого не пропадёт.</translation>
    </message>
    <message>
        <source>The database {database} needs Dolya {own}&apos;s upgrade, and {user} may not change its tables: open it once as its owner.</source>
        <translation>База {database} требует обновления до «Доли» {own}, а у имени {user} нет на это прав: обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>{user} may not do this in the database {database} on {server}: ask who looks after it.</source>
        <translation>У имени {user} нет прав на базу {database} на сервере {server}: обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>The server {server} cannot prove who it is ({reason}), so nothing was sent to it: check the address and sslrootcert.</source>
        <translation>Сервер {server} не подтвердил, что он настоящий ({reason}); ему ничего не отправлено. Обратитесь к администратору сервера.</translation>
    </message>
    <message>
        <source>{path} lies in a folder of {service}, which copies a file while it is being written: move the office to the office drive.</source>
        <translation>{path} лежит в папке {service}, а она копирует файл во время записи: перенесите офис на диск офиса.</translation>
    </message>
    <message>
        <source>The clock of this PC says {now}, but {pc} wrote at {at}: check the date and time of both.</source>
        <translation>Часы этого компьютера показывают {now}, а запись с {pc} сделана {at}: проверьте дату и время на обоих.</translation>
    </message>
    <message>
        <source>The clock of this PC is {minutes} min away from the drive&apos;s or server&apos;s: check date and time.</source>
        <translation>Часы этого компьютера расходятся с часами диска или сервера на {minutes}&#xa0;мин: проверьте дату и время.</translation>
    </message>
    <message>
        <source>{path} is damaged, and nobody writes to it any more: put a backup in its place (page Backups, or dolya restore --carry-over).</source>
        <translation>Файл {path} повреждён, в него больше не пишут. Откройте страницу «Резервные копии» и восстановите данные.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged itself: choose another one.</source>
        <translation>Копия {path} сама повреждена: выберите другую.</translation>
    </message>
    <message>
        <source>This PC has no sound backup of {path}: look for one on another PC and name its file.</source>
        <translation>На этом компьютере нет целой копии {path}: найдите копию на другом компьютере и укажите её файл.</translation>
    </message>
    <message>
        <source>{folder} lies on the drive of the office itself: choose a folder on another one, so that one failure does not take both.</source>
        <translation>{folder} лежит на диске самого офиса: выберите папку на другом, чтобы одна поломка не унесла и офис, и копию.</translation>
    </message>
    <message>
        <source>This version of the program does not know the operation {name}.</source>
        <translation>Эта версия программы не знает операции {name}.</translation>
    </message>
    <message>
        <source>The program made a mistake (%1). Nothing was stored; the details are in %2</source>
        <translation>Ошибка программы (%1). Ничего не сохранено; подробности в файле %2</translation>
    </message>
    <message>
        <source>The drive stopped answering in the middle of saving: when it answers, look whether it is there before you enter it again.</source>
        <translation>Диск перестал отвечать во время сохранения: когда ответит, проверьте, сохранилось ли это, прежде чем вводить снова.</translation>
    </message>
    <message>
        <source>The office drive is not responding, and this PC has no copy of the office yet: check that the drive is connected.</source>
        <translation>Диск офиса не отвечает, а копии офиса на этом компьютере ещё нет: проверьте, подключён ли диск.</translation>
    </message>
    <message>
        <source>The program made a mistake and could not store this: make a report for support.</source>
        <translation>Ошибка программы: сохранить это не удалось. Сделайте отчёт для поддержки.</translation>
    </message>
    <message>
        <source>{name} is an employee of this office already.</source>
        <translation>{name}: такой сотрудник в офисе уже есть.</translation>
    </message>
    <message>
        <source>“{text}” is no moment: 2026-10-05T09:00 is one.</source>
        <translation>«{text}»: дата и время пишутся так: 2026-10-05T09:00.</translation>
    </message>
    <message>
        <source>{client} was handed over meanwhile: {name} is responsible. Look at the card again.</source>
        <translation>{client}: пока вы смотрели, клиента передали другому. Теперь отвечает {name}. Откройте карточку заново.</translation>
    </message>
    <message>
        <source>The server {server} takes no more connections: try again in a moment or ask who looks after it.</source>
        <translation>Сервер {server} больше не принимает подключений: попробуйте чуть позже или спросите того, кто за ним следит.</translation>
    </message>
    <message>
        <source>The server {server} only shows the office and stores nothing: ask who looks after it.</source>
        <translation>Сервер {server} только показывает данные и ничего не записывает: спросите того, кто за ним следит.</translation>
    </message>
    <message>
        <source>This office has moved to {place}: open it there, and what this PC keeps for it is stored there.</source>
        <translation>Данные офиса перенесены: {place}. Откройте их там; неотправленное с этого компьютера сохранится туда.</translation>
    </message>
    <message>
        <source>{path} holds something that Dolya did not make or not like this ({name}), and is left alone: put a backup in its place with dolya restore.</source>
        <translation>Файл {path} изменён другой программой ({name}). Он не тронут. Восстановите данные из копии.</translation>
    </message>
    <message>
        <source>{path} holds values that make no sense (table {table}): another program wrote to it. Put a backup in its place with dolya restore --carry-over.</source>
        <translation>Файл {path} испорчен другой программой (таблица {table}). Восстановите данные из копии.</translation>
    </message>
    <message>
        <source>The table {table} holds values that make no sense: another program wrote to it.</source>
        <translation>Таблица {table} испорчена другой программой.</translation>
    </message>
    <message>
        <source>A text is larger than {path} can hold: shorten it, or put a backup in the file&apos;s place.</source>
        <translation>Текст больше, чем помещается в {path}: сократите его или поставьте на место файла копию.</translation>
    </message>
    <message>
        <source>What was kept here makes no sense: another program wrote to it.</source>
        <translation>То, что ждёт отправки, испорчено другой программой.</translation>
    </message>
    <message>
        <source>Beside {path} lies {journal}, which Dolya did not write: it would delete another file. Nothing was opened. Move it away, or put a backup in the office&apos;s place.</source>
        <translation>Рядом с {path} лежит {journal}. Его создала не «Доля»: он удалил бы другой файл. Ничего не открыто. Уберите его оттуда или верните на место офиса копию.</translation>
    </message>
    <message>
        <source>%1: the office drive is not responding, and this cannot be kept for later. Try again when it answers.</source>
        <translation>%1: диск офиса не отвечает, а отложить это нельзя. Повторите, когда диск ответит.</translation>
    </message>
    <message>
        <source>{path} is damaged: close Dolya on all PCs and put a backup in its place (open it in the window, or dolya restore --carry-over).</source>
        <translation>Файл {path} повреждён. Закройте «Долю» на всех компьютерах, откройте файл в окне и восстановите данные из копии.</translation>
    </message>
    <message>
        <source>This office was changed by a later issue of Dolya {own} than this one: install the latest one.</source>
        <translation>Данные изменены более новой версией «Доли» {own}: установите её.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: look at it again, then save.</source>
        <translation>%1: данные уже изменены. Посмотрите ещё раз и сохраните.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by %2 (%3): look at it again, then save.</source>
        <translation>%1: данные уже изменены. Кто: %2, %3. Посмотрите ещё раз и сохраните.</translation>
    </message>
    <message>
        <source>The office is complete in {place}, but {path} does not say so yet: give the same command again before anybody goes on working.</source>
        <translation>Офис перенесён в {place}, но в {path} это ещё не отмечено. Повторите ту же команду; до этого работать нельзя.</translation>
    </message>
    <message>
        <source>Not everything that this PC kept for the office could be read: look whether something is missing. The file is now {path}.</source>
        <translation>Не всё, что ждало отправки на этом компьютере, удалось прочитать: проверьте, не пропало ли что-нибудь. Файл теперь здесь: {path}.</translation>
    </message>
    <message>
        <source>“{value}” is no valid tax number: check its digits, or leave the field empty.</source>
        <translation>«{value}»&#xa0;— не ИНН: проверьте цифры или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>There is no plan of {month} left to copy.</source>
        <translation>Копировать нечего: в плане за {month} больше ничего нет.</translation>
    </message>
    <message>
        <source>Order No. {number}: a rating is never entered by the manager who leads the order.</source>
        <translation>Заказ №&#xa0;{number}: оценку не вносит тот, кто ведёт заказ.</translation>
    </message>
    <message>
        <source>The pass-through {amount} is more than the order&apos;s amount {whole}.</source>
        <translation>Транзит {amount} больше суммы заказа {whole}.</translation>
    </message>
    <message>
        <source>Shares are above 0 and add up to 100 %, not to {sum}.</source>
        <translation>Доли больше 0 и вместе дают 100&#xa0;%, а не {sum}.</translation>
    </message>
    <message>
        <source>{name} leads the order and must have a part of it.</source>
        <translation>Заказ ведёт {name}: без доли нельзя.</translation>
    </message>
    <message>
        <source>Only the owner, or {name}, who leads the order, may agree its shares.</source>
        <translation>Доли согласует владелец или {name}: кто ведёт заказ.</translation>
    </message>
    <message>
        <source>Order No. {number}: no consent to its shares is asked of you.</source>
        <translation>Заказ №&#xa0;{number}: ваше согласие на доли не требуется.</translation>
    </message>
    <message>
        <source>There is no order No. {number}.</source>
        <translation>Заказа №&#xa0;{number} нет.</translation>
    </message>
    <message>
        <source>This work item is not there any more.</source>
        <translation>Этой работы уже нет.</translation>
    </message>
    <message>
        <source>A work item needs a kind of work.</source>
        <translation>Укажите вид работы.</translation>
    </message>
    <message>
        <source>Units of work are above 0 and at most {most}, not {units}.</source>
        <translation>Количество больше 0 и не больше {most}, а не {units}.</translation>
    </message>
    <message>
        <source>Work on {day} is still ahead.</source>
        <translation>{day} ещё впереди: внесите работу, когда она сделана.</translation>
    </message>
    <message>
        <source>Orders before the records are a number from 0 to {most}, not {count}.</source>
        <translation>Заказов раньше: число от 0 до {most}, а не {count}.</translation>
    </message>
    <message>
        <source>{text} is no share: type NAME=PERCENT, such as Anna=60.</source>
        <translation>{text} не доля: введите ИМЯ=ПРОЦЕНТ, например Анна=60.</translation>
    </message>
    <message>
        <source>A manager is named twice among the shares.</source>
        <translation>Один менеджер назван в долях дважды.</translation>
    </message>
    <message>
        <source>{text} is no amount.</source>
        <translation>{text}: это не сумма.</translation>
    </message>
    <message>
        <source>{text} is no whole number.</source>
        <translation>{text}: это не целое число.</translation>
    </message>
    <message>
        <source>{text} is no day: type it like 2026-10-05.</source>
        <translation>{text}: это не дата, введите её как 2026-10-05.</translation>
    </message>
    <message>
        <source>There is nothing of today to take back.</source>
        <translation>Сегодня отменять нечего.</translation>
    </message>
    <message>
        <source>This is taken back already.</source>
        <translation>Это уже отменено.</translation>
    </message>
    <message>
        <source>Only what was done today can be taken back.</source>
        <translation>Отменить можно только то, что сделано сегодня.</translation>
    </message>
    <message>
        <source>Only {name} or the owner can take this back.</source>
        <translation>Отменить это может только {name} или владелец.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: something depends on it.</source>
        <translation>Отменить это уже нельзя: от этого зависят другие записи.</translation>
    </message>
    <message>
        <source>This changed nothing that could be taken back.</source>
        <translation>Отменять нечего: это действие ничего не изменило.</translation>
    </message>
    <message>
        <source>This changed too much to be taken back: put a backup in its place.</source>
        <translation>Изменений слишком много для отмены: восстановите резервную копию.</translation>
    </message>
    <message>
        <source>A closed month is not taken back: the owner can reopen it, with a reason.</source>
        <translation>Закрытие месяца не отменяется: владелец может открыть месяц снова, указав причину.</translation>
    </message>
    <message>
        <source>A reopened month is not taken back: close the month again.</source>
        <translation>Открытие месяца не отменяется: закройте месяц снова.</translation>
    </message>
    <message>
        <source>What was saved from a damaged file is not taken back.</source>
        <translation>Восстановление из повреждённого файла не отменяется.</translation>
    </message>
    <message>
        <source>The history of the demo office is not taken back.</source>
        <translation>История демонстрационного офиса не отменяется.</translation>
    </message>
    <message>
        <source>The first settings of an office cannot be taken back: change them instead.</source>
        <translation>Первые настройки офиса не отменяются: измените их.</translation>
    </message>
    <message>
        <source>Take this back first: %1 (%2, %3).</source>
        <translation>Сначала отмените: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>{name} gave order No. {number} back: choose somebody else.</source>
        <translation>№&#xa0;{number}: есть отказ от этого заказа ({name}). Выберите другого менеджера.</translation>
    </message>
    <message>
        <source>Order No. {number} is led by {name}: only that manager can confirm it or give it back.</source>
        <translation>Заказ №&#xa0;{number} ведёт {name}: подтвердить его или отказаться от него может только ведущий менеджер.</translation>
    </message>
    <message>
        <source>Order No. {number} cost no turn: pass it to another manager instead of giving it back.</source>
        <translation>Заказ №&#xa0;{number} не стоил очереди: вместо отказа передайте его другому менеджеру.</translation>
    </message>
    <message>
        <source>Nobody gave order No. {number} back, or it has been excused already.</source>
        <translation>От заказа №&#xa0;{number} никто не отказывался, или отказ уже признан уважительным.</translation>
    </message>
    <message>
        <source>{first} is after {last}: the earlier day comes first.</source>
        <translation>{first} позже, чем {last}: сначала укажите более ранний день.</translation>
    </message>
    <message>
        <source>No order that counts as a turn arrived from {first} to {last}: choose other days.</source>
        <translation>С {first} по {last} не поступило ни одного заказа, идущего в очередь: выберите другие дни.</translation>
    </message>
    <message>
        <source>Only a deduction has a ground, and it needs one: choose it.</source>
        <translation>Основание есть только у удержания, и оно нужно: выберите его.</translation>
    </message>
    <message>
        <source>{month} is not over before {over}: the owner may close it earlier with a reason.</source>
        <translation>{month} не закончен до {over}: раньше закрывает владелец, с причиной.</translation>
    </message>
    <message>
        <source>Your role does not allow this: ask the owner.</source>
        <translation>Ваши права этого не позволяют: обратитесь к владельцу.</translation>
    </message>
    <message>
        <source>Say first who is working: only employees may do this.</source>
        <translation>Сначала укажите, кто работает: это могут только сотрудники.</translation>
    </message>
    <message>
        <source>This contact is not there any more: it was removed.</source>
        <translation>Этого контакта уже нет: он удалён.</translation>
    </message>
    <message>
        <source>Only {name}, the office manager or the owner may correct this contact.</source>
        <translation>Исправить этот контакт может {name}, офис-менеджер или владелец.</translation>
    </message>
    <message>
        <source>This person is not there any more: it was removed.</source>
        <translation>Этого контактного лица уже нет: оно удалено.</translation>
    </message>
    <message>
        <source>{client} has a contact person of this name already: {name}.</source>
        <translation>{client}: контактное лицо с таким именем уже есть&#xa0;— {name}.</translation>
    </message>
    <message>
        <source>This phone or e-mail is not there any more: it was removed.</source>
        <translation>Этого телефона или адреса уже нет: он удалён.</translation>
    </message>
    <message>
        <source>A phone number or an e-mail address is needed.</source>
        <translation>Укажите телефон или адрес эл. почты.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number: check its digits.</source>
        <translation>«{value}»&#xa0;— не телефон: проверьте цифры.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address: check it.</source>
        <translation>«{value}»&#xa0;— не адрес эл. почты: проверьте его.</translation>
    </message>
    <message>
        <source>%1 has this already: %2.</source>
        <translation>%1: это уже есть&#xa0;— %2.</translation>
    </message>
    <message>
        <source>%1 is another client&apos;s too: %2. Its orders will ask whose they are.</source>
        <translation>%1 есть и у другого клиента: %2. По заказам придётся отвечать, чьи они.</translation>
    </message>
    <message>
        <source>{name} has left the office ({left}): let somebody else sign in.</source>
        <translation>{name} больше не работает в офисе ({left}): пусть войдёт кто-то другой.</translation>
    </message>
    <message>
        <source>Order {number} is assigned: whether its manager found it can no longer change.</source>
        <translation>Заказ {number} назначен: находку менеджера уже не изменить.</translation>
    </message>
    <message>
        <source>Order {number}: {amount} went back to the client; correct the refund first.</source>
        <translation>Заказ {number}: клиенту возвращено {amount}; сначала исправьте возврат.</translation>
    </message>
    <message>
        <source>This payment is not there any more: look again.</source>
        <translation>Этого платежа больше нет: посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>This payment was changed meanwhile: it is {amount} of {day} now. Look again.</source>
        <translation>Платёж уже изменён: теперь {amount} от {day}. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>With this {paid} comes in, and order {number} costs {amount}. Is that right?</source>
        <translation>С этим платежом поступит {paid}, а заказ {number} стоит {amount}. Всё верно?</translation>
    </message>
    <message>
        <source>{day} lies in the future. Is that right?</source>
        <translation>{day}&#xa0;— день в будущем. Всё верно?</translation>
    </message>
    <message>
        <source>Order {number} came in on {received} only, after {day}. Is that right?</source>
        <translation>Заказ {number} поступил только {received}, позже {day}. Всё верно?</translation>
    </message>
    <message>
        <source>The office&apos;s total “{total}” is {kept}, the rows add up to {rows} (number / sum).</source>
        <translation>Итог офиса «{total}» равен {kept}, а по строкам выходит {rows} (число / сумма).</translation>
    </message>
    <message>
        <source>What absence {absence} was made up for is not the sum of its postings.</source>
        <translation>Сумма, возмещённая за отсутствие {absence}, не равна сумме его записей.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was taken in.</source>
        <translation>Импорт остановлен; ничего не добавлено.</translation>
    </message>
    <message>
        <source>{name} was given orders to make up for this absence, so it cannot be changed any more. It can be ended.</source>
        <translation>За это отсутствие уже вернули пропущенные заказы ({name}), поэтому изменить его нельзя. Его можно закончить.</translation>
    </message>
    <message>
        <source>Only a manager who could have had order No. {number} can object.</source>
        <translation>Возразить может только менеджер, который мог получить заказ №&#xa0;{number}.</translation>
    </message>
    <message>
        <source>You have objected to this assignment of order No. {number} already.</source>
        <translation>Возражение на это назначение заказа №&#xa0;{number} уже есть.</translation>
    </message>
    <message>
        <source>There is no such objection.</source>
        <translation>Такого возражения нет.</translation>
    </message>
    <message>
        <source>This objection has been answered already.</source>
        <translation>На это возражение уже есть ответ.</translation>
    </message>
    <message>
        <source>The text is too long: at most {most} characters.</source>
        <translation>Текст слишком длинный: не больше {most} знаков.</translation>
    </message>
    <message>
        <source>Objections and answers stay: everybody has seen them.</source>
        <translation>Возражения и ответы остаются: их видели все.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}: check the name of the letters to take in.</source>
        <translation>Файла или папки {path} нет: проверьте, где лежат письма.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} не читается: {reason}</translation>
    </message>
    <message>
        <source>“{result}” is no result of a contact.</source>
        <translation>«{result}»&#xa0;— не итог контакта.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of step.</source>
        <translation>«{kind}»&#xa0;— не вид шага.</translation>
    </message>
    <message>
        <source>When? A next step needs a day from today on.</source>
        <translation>Когда? Для следующего шага нужен день, начиная с сегодняшнего.</translation>
    </message>
    <message>
        <source>This step is gone: somebody has taken it back.</source>
        <translation>Этого шага уже нет: его отменили.</translation>
    </message>
    <message>
        <source>This step is done or dropped already.</source>
        <translation>Этот шаг уже выполнен или снят.</translation>
    </message>
    <message>
        <source>This step is for {name}: only {name}, the office manager and the owner may settle it.</source>
        <translation>Исполнитель шага&#xa0;— {name}. Закрыть его может исполнитель, офис-менеджер или владелец.</translation>
    </message>
    <message>
        <source>{day} is still to come: an order is delivered by then.</source>
        <translation>{day} ещё не наступило: день сдачи не может быть в будущем.</translation>
    </message>
    <message>
        <source>{client}: what is due next was worked out from other orders and contacts than are stored.</source>
        <translation>{client}: ожидаемый заказ рассчитан не по тем заказам и контактам, которые хранятся.</translation>
    </message>
    <message>
        <source>This letter is not here any more.</source>
        <translation>Этого письма здесь больше нет.</translation>
    </message>
    <message>
        <source>This letter is an order, or a reply to one, already.</source>
        <translation>Это письмо уже заказ или ответ по заказу.</translation>
    </message>
    <message>
        <source>This letter is not an order: nothing was changed.</source>
        <translation>Это письмо не заказ: ничего не изменилось.</translation>
    </message>
    <message>
        <source>Say which words stand before the name, the phone or the e-mail in the form&apos;s letter.</source>
        <translation>Укажите слова перед именем, телефоном или e-mail в письме формы.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The phone, address and INN are not known here</source>
        <translation>Телефона, эл. почты и ИНН в базе нет</translation>
    </message>
    <message>
        <source>The client has no responsible manager now</source>
        <translation>У клиента сейчас нет ответственного</translation>
    </message>
    <message>
        <source>Responsible before: %1, no longer employed</source>
        <translation>Прежний ответственный&#xa0;— %1, больше не работает</translation>
    </message>
    <message>
        <source>Responsible: %1, away</source>
        <translation>Ответственный&#xa0;— %1, отсутствует</translation>
    </message>
    <message>
        <source>Substitute: %1, away too</source>
        <translation>Замещающий&#xa0;— %1, тоже отсутствует</translation>
    </message>
    <message>
        <source>Not a prospect: the client has ordered before</source>
        <translation>Клиент уже заказывал раньше</translation>
    </message>
    <message>
        <source>No manager has been in touch with this client</source>
        <translation>С этим клиентом ещё никто не был на связи</translation>
    </message>
    <message>
        <source>Reserved for: %1, away</source>
        <translation>Закреплено: %1, отсутствует</translation>
    </message>
    <message>
        <source>Not a reserved order</source>
        <translation>Такие заказы ни за кем не закреплены</translation>
    </message>
    <message>
        <source>On duty: %1, cannot take it</source>
        <translation>Дежурит %1, взять заказ не может</translation>
    </message>
    <message>
        <source>Nobody is on duty in this half-day</source>
        <translation>сейчас никто не дежурит</translation>
    </message>
    <message>
        <source>Among equals: the longest without a new order.</source>
        <translation>При равенстве&#xa0;— кто дольше без нового заказа.</translation>
    </message>
    <message>
        <source>All equal: decided by a draw that anyone can repeat.</source>
        <translation>Полное равенство: решил жребий, его можно проверить.</translation>
    </message>
    <message>
        <source>Nobody can take it now; the order waits.</source>
        <translation>Сейчас заказ взять некому, он ждёт.</translation>
    </message>
    <message>
        <source>By the rules: %1.</source>
        <translation>По правилам&#xa0;— %1.</translation>
    </message>
    <message>
        <source>The order does not count as a turn.</source>
        <translation>В очереди этот заказ не учитывается.</translation>
    </message>
    <message>
        <source>Next — %1, %2.</source>
        <translation>Далее по очереди&#xa0;— %1, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 open orders</source>
        <translation>заказов в работе: %1 из %2</translation>
    </message>
    <message>
        <source>takes no incoming orders</source>
        <translation>входящие заказы не берёт</translation>
    </message>
    <message>
        <source>does not do this service</source>
        <translation>не занимается этой услугой</translation>
    </message>
    <message>
        <source>not employed on this day</source>
        <translation>в этот день не работает</translation>
    </message>
    <message>
        <source>just back: not two orders in a row</source>
        <translation>сразу после возвращения&#xa0;— не два заказа подряд</translation>
    </message>
    <message>
        <source>responsible manager of this client since %1</source>
        <translation>ответственный менеджер этого клиента с %1</translation>
    </message>
    <message>
        <source>responsible manager of this client</source>
        <translation>ответственный менеджер этого клиента</translation>
    </message>
    <message>
        <source>in touch with this client before the first order, last %1</source>
        <translation>на связи с этим клиентом ещё до первого заказа, последний раз %1</translation>
    </message>
    <message>
        <source>picked by hand, “%1”</source>
        <translation>выбор вручную, «%1»</translation>
    </message>
    <message>
        <source>a reply to a letter about a known order</source>
        <translation>ответ на письмо об известном заказе</translation>
    </message>
    <message>
        <source>such orders are reserved by the office</source>
        <translation>такие заказы закреплены правилами офиса</translation>
    </message>
    <message>
        <source>as it stood in the imported workbook</source>
        <translation>так было в загруженной книге Excel</translation>
    </message>
    <message>
        <source>substitute for now. Responsible — %1, %2</source>
        <translation>замещает на время. Ответственный&#xa0;— %1, %2</translation>
    </message>
    <message>
        <source>the turn has come</source>
        <translation>подошла очередь</translation>
    </message>
    <message>
        <source>the turn has come, balance %1</source>
        <translation>подошла очередь, баланс %1</translation>
    </message>
    <message>
        <source>on duty in this half-day</source>
        <translation>дежурит сейчас</translation>
    </message>
    <message>
        <source>the least open work, %1</source>
        <translation>меньше всех заказов в работе, %1</translation>
    </message>
    <message>
        <source>%1 of an order and %2</source>
        <translation>%1 заказа и %2</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>загрузка %1</translation>
    </message>
    <message>
        <source>balance %1 of expected value, the most of those who can take it</source>
        <translation>баланс ожидаемых сумм %1: больше, чем у остальных</translation>
    </message>
    <message>
        <source>Equally busy: decided by the turn ledger.</source>
        <translation>Загрузка равная: решил учёт очереди.</translation>
    </message>
    <message>
        <source>nobody else can take it</source>
        <translation>больше взять некому</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, вместе %2</translation>
    </message>
    <message>
        <source>balance %1, the most of those who can take it</source>
        <translation>баланс %1: больше, чем у остальных</translation>
    </message>
    <message>
        <source>balance %1, with the share in this order %2 of a mean order — the most of those who can take it</source>
        <translation>баланс %1, с учётом этого заказа&#xa0;— %2 среднего заказа: больше, чем у остальных</translation>
    </message>
    <message>
        <source>Given back: %1</source>
        <translation>Отказ от заказа: %1</translation>
    </message>
    <message>
        <source>vacation from %1</source>
        <translation>отпуск с %1</translation>
    </message>
    <message>
        <source>gave this order back</source>
        <translation>отказ от этого заказа</translation>
    </message>
    <message>
        <source>%1, back at %2</source>
        <translation>%1, вернётся: %2</translation>
    </message>
    <message>
        <source>a vacation begins soon</source>
        <translation>скоро отпуск</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>Дальше: %1.</translation>
    </message>
    <message>
        <source>%1 could not take it: %2.</source>
        <translation>%1: взять заказ мешало&#xa0;— %2.</translation>
    </message>
    <message>
        <source>%1: balances were not compared. %2</source>
        <translation>%1: балансы не сравнивались. %2</translation>
    </message>
    <message>
        <source>%1: place %2 of %3, %4; the order went to %5, %6.</source>
        <translation>%1: место %2 из %3, %4; заказ&#xa0;— %5, %6.</translation>
    </message>
    <message>
        <source>the least open work</source>
        <translation>меньше всего открытой работы</translation>
    </message>
    <message>
        <source>the turn has come by money</source>
        <translation>очередь подошла по деньгам</translation>
    </message>
    <message>
        <source>the turn has come by the number of orders</source>
        <translation>очередь подошла по числу заказов</translation>
    </message>
    <message>
        <source>the turn has come by orders and money together</source>
        <translation>очередь подошла по заказам и деньгам вместе</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>файл не читается ({reason})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>the file is larger than {megabytes} MB</source>
        <translation>файл больше {megabytes}&#xa0;МБ</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file with that encoding</source>
        <translation>текст не в UTF-8; сохраните файл в этой кодировке</translation>
    </message>
    <message>
        <source>there are too many brackets inside one another</source>
        <translation>слишком много вложенных скобок</translation>
    </message>
    <message>
        <source>this is not TOML ({reason})</source>
        <translation>это не TOML ({reason})</translation>
    </message>
    <message>
        <source>must be a table with keys</source>
        <translation>должна быть таблица с ключами</translation>
    </message>
    <message>
        <source>must be a list; write the name in double brackets: [[…]]</source>
        <translation>должен быть список; имя пишется в двойных скобках: [[…]]</translation>
    </message>
    <message>
        <source>the table is missing, and without it there is no office</source>
        <translation>таблицы нет, а без неё нет офиса</translation>
    </message>
    <message>
        <source>there is no such key; correct its spelling or remove it</source>
        <translation>такого ключа нет; исправьте написание или уберите его</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>ключа нет</translation>
    </message>
    <message>
        <source>the value is of another kind than expected: {expected}</source>
        <translation>значение другого вида, ожидается: {expected}</translation>
    </message>
    <message>
        <source>a name is one short line without spaces at its ends</source>
        <translation>имя&#xa0;— одна короткая строка без пробелов по краям</translation>
    </message>
    <message>
        <source>the text is too long or holds control characters</source>
        <translation>текст слишком длинный или с управляющими знаками</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>текст пуст</translation>
    </message>
    <message>
        <source>“{value}” is not possible here; possible: {allowed}</source>
        <translation>«{value}» здесь нельзя; можно: {allowed}</translation>
    </message>
    <message>
        <source>{value} is out of range; possible: from {lowest} to {highest}</source>
        <translation>{value} вне пределов; можно от {lowest} до {highest}</translation>
    </message>
    <message>
        <source>{value} is below zero</source>
        <translation>{value} меньше нуля</translation>
    </message>
    <message>
        <source>{value} has too many digits after the point</source>
        <translation>у {value} слишком много знаков после запятой</translation>
    </message>
    <message>
        <source>{value} has more than two digits after the point</source>
        <translation>у {value} больше двух знаков после запятой</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day like 09:00</source>
        <translation>«{value}»&#xa0;— не время вида 09:00</translation>
    </message>
    <message>
        <source>“{value}” is not a month like 2026-10</source>
        <translation>«{value}»&#xa0;— не месяц вида 2026-10</translation>
    </message>
    <message>
        <source>“{value}” is not a currency like RUB</source>
        <translation>«{value}»&#xa0;— не валюта вида RUB</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address</source>
        <translation>«{value}»&#xa0;— не адрес эл. почты</translation>
    </message>
    <message>
        <source>write the office&apos;s own time, without Z or +03:00</source>
        <translation>пишите местное время офиса, без Z и +03:00</translation>
    </message>
    <message>
        <source>the half-day must lie between opening and closing: opens, half_day, closes</source>
        <translation>середина дня должна быть между открытием и закрытием: opens, half_day, closes</translation>
    </message>
    <message>
        <source>name a service, or a value from which on orders are reserved</source>
        <translation>назовите услугу или сумму, с которой заказы закреплены</translation>
    </message>
    <message>
        <source>{left} is before the day of hire, {hired}</source>
        <translation>{left} раньше дня приёма, {hired}</translation>
    </message>
    <message>
        <source>two schemes begin in the same month {month}</source>
        <translation>две схемы начинаются в одном месяце {month}</translation>
    </message>
    <message>
        <source>the end, {end}, is not after the beginning, {start}</source>
        <translation>конец, {end}, не позже начала, {start}</translation>
    </message>
    <message>
        <source>nobody can be their own substitute</source>
        <translation>замещающим нужен другой сотрудник</translation>
    </message>
    <message>
        <source>give either a weekday or a date</source>
        <translation>укажите либо день недели, либо дату</translation>
    </message>
    <message>
        <source>the value must be above 0</source>
        <translation>значение должно быть больше 0</translation>
    </message>
    <message>
        <source>there is no metric “{value}”</source>
        <translation>показателя «{value}» нет</translation>
    </message>
    <message>
        <source>this stands here twice; remove one of them</source>
        <translation>это указано дважды; уберите одно</translation>
    </message>
    <message>
        <source>“{value}” does not exist; correct it or add it to {wanted}</source>
        <translation>«{value}» не существует; исправьте или добавьте в {wanted}</translation>
    </message>
    <message>
        <source>is in use ({by}) and cannot be removed; leave it in the file</source>
        <translation>используется ({by}), удалить нельзя; оставьте в файле</translation>
    </message>
    <message>
        <source>give either a rate or tiers</source>
        <translation>укажите либо rate, либо tiers</translation>
    </message>
    <message>
        <source>has a meaning only together with tiers</source>
        <translation>имеет смысл только вместе с tiers</translation>
    </message>
    <message>
        <source>the first tier must begin at 0</source>
        <translation>первая ступень должна начинаться с 0</translation>
    </message>
    <message>
        <source>with marginal tiers the metric ({metric}) must be what the percentage is of ({of})</source>
        <translation>при ступенях marginal показатель ({metric}) должен быть тем, от чего процент ({of})</translation>
    </message>
    <message>
        <source>give either an amount or a part of the salary</source>
        <translation>укажите либо сумму, либо часть оклада</translation>
    </message>
    <message>
        <source>the workbook has a password; save it without one</source>
        <translation>книга под паролем; сохраните её без пароля</translation>
    </message>
    <message>
        <source>the workbook is damaged; open it in Excel and save it anew</source>
        <translation>книга повреждена; откройте её в Excel и сохраните заново</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than can be read</source>
        <translation>книга при распаковке слишком велика</translation>
    </message>
    <message>
        <source>the sheet {sheet} has more than {most} rows; divide it</source>
        <translation>на листе {sheet} больше {most} строк; разделите его</translation>
    </message>
    <message>
        <source>a needed column is missing: {missing}; nothing of this sheet was taken</source>
        <translation>нет нужного столбца: {missing}; с этого листа ничего не взято</translation>
    </message>
    <message>
        <source>the cell is empty; fill it in</source>
        <translation>ячейка пуста; заполните её</translation>
    </message>
    <message>
        <source>Excel&apos;s error {value}; put the value right</source>
        <translation>ошибка Excel {value}; исправьте значение</translation>
    </message>
    <message>
        <source>{value} is not a text</source>
        <translation>{value}&#xa0;— не текст</translation>
    </message>
    <message>
        <source>the text is longer than {longest} characters</source>
        <translation>текст длиннее {longest} знаков</translation>
    </message>
    <message>
        <source>“{value}” is not an amount</source>
        <translation>«{value}»&#xa0;— не сумма</translation>
    </message>
    <message>
        <source>{value} is larger than any amount that is taken ({largest})</source>
        <translation>{value} больше любой допустимой суммы ({largest})</translation>
    </message>
    <message>
        <source>a payment of 0 is none</source>
        <translation>оплата 0&#xa0;— не оплата</translation>
    </message>
    <message>
        <source>“{value}” is not a date like 31.10.2026</source>
        <translation>«{value}»&#xa0;— не дата вида 31.10.2026</translation>
    </message>
    <message>
        <source>“{value}”: there is no such day or time</source>
        <translation>«{value}»: такого дня или времени нет</translation>
    </message>
    <message>
        <source>{value} cannot be meant; years from 1900 to 2200 are taken</source>
        <translation>{value}&#xa0;— вряд ли это имелось в виду; принимаются годы с 1900 по 2200</translation>
    </message>
    <message>
        <source>“{value}” is not a rating from 1 to 5</source>
        <translation>«{value}»&#xa0;— не оценка от 1 до 5</translation>
    </message>
    <message>
        <source>there is no employee “{value}”; add them, or correct the name</source>
        <translation>сотрудника «{value}» нет; добавьте его или исправьте имя</translation>
    </message>
    <message>
        <source>there is no client “{value}”</source>
        <translation>клиента «{value}» нет</translation>
    </message>
    <message>
        <source>there is no order “{value}”</source>
        <translation>заказа «{value}» нет</translation>
    </message>
    <message>
        <source>order {value} stands in row {row} already, with other contents</source>
        <translation>заказ {value} уже есть в строке {row}, с другим содержанием</translation>
    </message>
    <message>
        <source>“{value}” stands in row {row} already</source>
        <translation>«{value}» уже есть в строке {row}</translation>
    </message>
    <message>
        <source>order {value} is marked as no order and takes no payments</source>
        <translation>заказ {value} отмечен как «не заказ» и оплат не принимает</translation>
    </message>
    <message>
        <source>a refund of {value} is more than the {paid} that were paid for the order</source>
        <translation>возврат {value} больше оплаченного по заказу, {paid}</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>a date like 2026-10-31, without quotes</source>
        <translation>дата вида 2026-10-31, без кавычек</translation>
    </message>
    <message>
        <source>a moment like 2026-10-31T09:00:00, without quotes</source>
        <translation>время вида 2026-10-31T09:00:00, без кавычек</translation>
    </message>
    <message>
        <source>a time of day like 09:00, in quotes</source>
        <translation>время вида 09:00, в кавычках</translation>
    </message>
    <message>
        <source>a month like 2026-10, in quotes</source>
        <translation>месяц вида 2026-10, в кавычках</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>список в квадратных скобках</translation>
    </message>
    <message>
        <source>a list of names in quotes</source>
        <translation>список имён в кавычках</translation>
    </message>
    <message>
        <source>a table in braces</source>
        <translation>таблица в фигурных скобках</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>запись {number}</translation>
    </message>
    <message>
        <source>only the owner adds employees</source>
        <translation>сотрудников добавляет только владелец</translation>
    </message>
    <message>
        <source>{month} is closed, and its advances with it; reopen the month or take an open one</source>
        <translation>{month} закрыт, авансы этого месяца не меняются; откройте месяц снова или укажите открытый</translation>
    </message>
    <message>
        <source>must be a whole number, 1 or more</source>
        <translation>нужно целое число, не меньше 1</translation>
    </message>
    <message>
        <source>{value} is more than 1; ten per cent are written 0.10</source>
        <translation>{value} больше 1; десять процентов пишутся как 0.10</translation>
    </message>
    <message>
        <source>{value} is not above the tier before</source>
        <translation>{value} не больше предыдущей ступени</translation>
    </message>
    <message>
        <source>the number is too large; it must be below {largest}</source>
        <translation>число слишком большое; нужно меньше {largest}</translation>
    </message>
    <message>
        <source>worked here until {left}: keep the first day of hire, enter the time between as an absence</source>
        <translation>до {left}, включительно, уже в штате: оставьте первый день работы, а перерыв внесите как отсутствие</translation>
    </message>
    <message>
        <source>calls a day with 0, 1, 2 meetings as a list of whole numbers, like [80, 15, 0]</source>
        <translation>звонки в день при 0, 1, 2 встречах списком целых чисел, например [80, 15, 0]</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>такой записи нет</translation>
    </message>
    <message>
        <source>give either one tax rate or brackets</source>
        <translation>укажите либо одну ставку налога, либо шкалу</translation>
    </message>
    <message>
        <source>the tax, {tax}, is more than what was accrued, {accrued}</source>
        <translation>налог {tax} больше начисленного {accrued}</translation>
    </message>
    <message>
        <source>“{value}” does not have the right number of digits ({lengths})</source>
        <translation>«{value}»: должно быть цифр: {lengths}</translation>
    </message>
    <message>
        <source>a bonus has no ground; only deductions have one</source>
        <translation>у премии нет основания, оно бывает только у удержания</translation>
    </message>
    <message>
        <source>true, false or &quot;average&quot;</source>
        <translation>true, false или &quot;average&quot;</translation>
    </message>
    <message>
        <source>this is not a workbook (.xlsx, .xls or .ods)</source>
        <translation>это не таблица Excel или LibreOffice (.xlsx, .xls, .ods)</translation>
    </message>
    <message>
        <source>the sheet {sheet} reaches down to far-off cells ({column}); delete what stands there</source>
        <translation>на листе {sheet} заполнены далёкие ячейки ({column}); удалите их</translation>
    </message>
    <message>
        <source>no sheet is called Clients, Orders, Payments, Contacts, Work items or Employees; found: {sheets}</source>
        <translation>нет листа с названием Клиенты, Заказы, Оплаты, Контакты, Работы или Сотрудники; найдены: {sheets}</translation>
    </message>
    <message>
        <source>a formula without a result: {value}; open the book in Excel and save it</source>
        <translation>формула без результата: {value}; откройте книгу в Excel и сохраните её</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number from 0 to 100000</source>
        <translation>«{value}»&#xa0;— не целое число от 0 до 100000</translation>
    </message>
    <message>
        <source>the number of units must be above 0</source>
        <translation>количество должно быть больше 0</translation>
    </message>
    <message>
        <source>{value} is more than the amount of the order</source>
        <translation>{value} больше суммы заказа</translation>
    </message>
    <message>
        <source>order {number} arrived on {day}, not on {value}; nothing was changed</source>
        <translation>заказ {number} поступил {day}, а не {value}; ничего не изменено</translation>
    </message>
    <message>
        <source>order {number} of {day} is from {name}, not from {value}; nothing was changed</source>
        <translation>у заказа {number} от {day} клиент {name}, а не {value}; ничего не изменено</translation>
    </message>
    <message>
        <source>order {number} of {day} is led by {name}, not by {value}; nothing was changed</source>
        <translation>у заказа {number} от {day} ответственный {name}, а не {value}; ничего не изменено</translation>
    </message>
    <message>
        <source>{name} did not work here on {value}</source>
        <translation>{value}: в этот день {name} здесь не работает</translation>
    </message>
    <message>
        <source>{value} is more than a year ahead</source>
        <translation>{value}&#xa0;— больше чем через год</translation>
    </message>
    <message>
        <source>{value} is before order {order} arrived</source>
        <translation>{value}&#xa0;— раньше, чем поступил заказ {order}</translation>
    </message>
    <message>
        <source>“{value}” is no valid tax number, and no client is recognised by it</source>
        <translation>«{value}»&#xa0;— не ИНН; по нему клиент не узнаётся</translation>
    </message>
    <message>
        <source>a row of totals, which was left out</source>
        <translation>строка итогов, она пропущена</translation>
    </message>
    <message>
        <source>hidden or filtered rows were read too ({count}): {rows}</source>
        <translation>прочитаны и скрытые строки ({count}): {rows}</translation>
    </message>
    <message>
        <source>every office has this; it can be changed, but not removed</source>
        <translation>это есть в каждом офисе: можно изменить, но не удалить</translation>
    </message>
    <message>
        <source>give either first_orders or first_months</source>
        <translation>задайте либо first_orders, либо first_months</translation>
    </message>
    <message>
        <source>“{value}” cannot be paid by the piece</source>
        <translation>«{value}» нельзя оплачивать поштучно</translation>
    </message>
    <message>
        <source>the office needs an owner: make somebody else one first</source>
        <translation>офису нужен владелец: сначала назначьте другого</translation>
    </message>
    <message>
        <source>{value} lies in the future</source>
        <translation>{value} ещё не наступило</translation>
    </message>
    <message>
        <source>with it {value} came in, and order {order} costs {amount}</source>
        <translation>с ним поступило {value}, а заказ {order} стоит {amount}</translation>
    </message>
    <message>
        <source>this payment of order {order} was corrected by hand, and stays so</source>
        <translation>эту оплату заказа {order} исправили вручную, такой она и осталась</translation>
    </message>
    <message>
        <source>this is not a statement in the 1CClientBankExchange format; export it from the bank so</source>
        <translation>это не выписка в формате 1CClientBankExchange; выгрузите её из банка в нём</translation>
    </message>
    <message>
        <source>the file is cut off, its end is missing; nothing was taken, export it from the bank again</source>
        <translation>файл обрывается, конца нет; ничего не внесено, выгрузите выписку из банка ещё раз</translation>
    </message>
    <message>
        <source>line {line} is longer than any of a statement</source>
        <translation>строка {line} длиннее, чем бывает в выписке</translation>
    </message>
    <message>
        <source>the statement has more than {most} documents; export a shorter time</source>
        <translation>в выписке больше документов, чем {most}; выгрузите за меньший срок</translation>
    </message>
    <message>
        <source>the end of the document is missing</source>
        <translation>у документа нет конца</translation>
    </message>
    <message>
        <source>the document holds signs that no text has</source>
        <translation>в документе знаки, которых не бывает в тексте</translation>
    </message>
    <message>
        <source>the document has no date</source>
        <translation>у документа нет даты</translation>
    </message>
    <message>
        <source>the document has no amount</source>
        <translation>у документа нет суммы</translation>
    </message>
    <message>
        <source>“{value}” stands twice, with different values</source>
        <translation>«{value}» стоит дважды, с разными значениями</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>How orders are dealt</source>
        <translation>Как делятся заказы</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Ваши клиенты</translation>
    </message>
    <message>
        <source>Drive and PCs</source>
        <translation>Диск и компьютеры</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>First steps:</source>
        <translation>Первые шаги:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>ещё не сделано</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Переговоры</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплаты</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A try: nothing was stored.</source>
        <translation>Проба: ничего не сохранено.</translation>
    </message>
    <message>
        <source>%1: new %2, updated %3, unchanged %4, rejected %5</source>
        <translation>%1: новых %2, обновлено %3, без изменений %4, отклонено %5</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is the same client as “%4” in row %5</source>
        <translation>%1, строка %2: «%3»&#xa0;— тот же клиент, что «%4» в строке %5</translation>
    </message>
    <message>
        <source>%1, row %2: order %3 stands here again, the same</source>
        <translation>%1, строка %2: заказ %3 повторён без изменений</translation>
    </message>
    <message>
        <source>New client from the orders: %1</source>
        <translation>Новый клиент из заказов: %1</translation>
    </message>
    <message>
        <source>New service from the orders: %1</source>
        <translation>Новая услуга из заказов: %1</translation>
    </message>
    <message>
        <source>%1: several people led the orders; responsible, by the latest order: %2</source>
        <translation>%1: заказы вели разные менеджеры; ответственный по последнему заказу&#xa0;— %2</translation>
    </message>
    <message>
        <source>Perhaps the same client: %1 and %2</source>
        <translation>Возможно, один и тот же клиент: %1 и %2</translation>
    </message>
    <message>
        <source>The sheet %1 was left alone: no table of the office has this name</source>
        <translation>Лист %1 пропущен: таблицы с таким именем в офисе нет</translation>
    </message>
    <message>
        <source>%1: the column %2 was left alone</source>
        <translation>%1: столбец %2 пропущен</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… и ещё %1</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новое контактное лицо</translation>
    </message>
    <message>
        <source>Change of a client</source>
        <translation>Изменение клиента</translation>
    </message>
    <message>
        <source>Change of an order</source>
        <translation>Изменение заказа</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Смена этапа</translation>
    </message>
    <message>
        <source>drive is slow</source>
        <translation>диск отвечает медленно</translation>
    </message>
    <message>
        <source>drive connected</source>
        <translation>диск подключён</translation>
    </message>
    <message>
        <source>kept here: %1</source>
        <translation>не отправлено: %1</translation>
    </message>
    <message>
        <source>The drive is slow: what you do may take a moment.</source>
        <translation>Диск отвечает медленно: придётся немного подождать.</translation>
    </message>
    <message>
        <source>shown as of %1</source>
        <translation>данные на %1</translation>
    </message>
    <message>
        <source>Needs your decision: %1</source>
        <translation>Нужно ваше решение: %1</translation>
    </message>
    <message>
        <source>The drive is not responding</source>
        <translation>Диск не отвечает</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>Ещё не отправлено в офис</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Is stored as soon as the drive answers.</source>
        <translation>Запишется, как только диск ответит.</translation>
    </message>
    <message>
        <source>Really forget it</source>
        <translation>Да, удалить</translation>
    </message>
    <message>
        <source>Nothing is kept here: everything is stored.</source>
        <translation>Всё отправлено, ничего не ждёт.</translation>
    </message>
    <message>
        <source>What was kept here is being stored: %1</source>
        <translation>Отправляется в офис: %1</translation>
    </message>
    <message>
        <source>Kept here for %1: %2</source>
        <translation>Не отправлено в %1: %2</translation>
    </message>
    <message>
        <source>It was entered while this office was open there, and goes there as soon as the office is opened there again. Here, it may be a copy of the office.</source>
        <translation>Введено, когда этот офис был открыт в другом месте. Попадёт туда, как только его там откроют.</translation>
    </message>
    <message>
        <source>Store it here</source>
        <translation>Сохранить в этот файл офиса</translation>
    </message>
    <message>
        <source>Really store it here</source>
        <translation>Да, сохранить сюда</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>Отправлено в офис: %1.</translation>
    </message>
    <message>
        <source>To the order</source>
        <translation>Открыть заказ</translation>
    </message>
    <message>
        <source>file is damaged</source>
        <translation>файл повреждён</translation>
    </message>
    <message>
        <source>Nothing is stored now: new orders and contacts are kept on this PC</source>
        <translation>Сейчас ничего не сохраняется: новые заказы и контакты остаются на этом компьютере</translation>
    </message>
    <message>
        <source>Drop yours, leave what is stored</source>
        <translation>Оставить то, что в офисе</translation>
    </message>
    <message>
        <source>Really drop yours</source>
        <translation>Да, мои изменения не нужны</translation>
    </message>
    <message>
        <source>another PC is saving</source>
        <translation>сохраняет другой компьютер</translation>
    </message>
    <message>
        <source>Another PC is saving, yours follows</source>
        <translation>Сейчас сохраняет другой компьютер, затем сохранится ваше</translation>
    </message>
    <message>
        <source>Saving now: %1 (%2), yours follows</source>
        <translation>Сейчас сохраняет: %1 (%2), затем сохранится ваше</translation>
    </message>
    <message>
        <source>Nothing is stored now, and this PC has no copy to show: new orders and contacts are kept on it</source>
        <translation>Сейчас ничего не сохраняется, показать нечего. Новые заказы и контакты ждут на этом компьютере</translation>
    </message>
    <message>
        <source>drive is away</source>
        <translation>диск не отвечает</translation>
    </message>
    <message>
        <source>Correction of a contact</source>
        <translation>Исправление контакта</translation>
    </message>
    <message>
        <source>Change of a person</source>
        <translation>Изменение контактного лица</translation>
    </message>
    <message>
        <source>New phone or e-mail</source>
        <translation>Новый телефон или эл. почта</translation>
    </message>
    <message>
        <source>Contact with its result</source>
        <translation>Контакт с итогом</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>order and share</source>
        <translation>заказ и доля</translation>
    </message>
    <message>
        <source>share while away</source>
        <translation>доля за выезд</translation>
    </message>
    <message>
        <source>entries taken back</source>
        <translation>записи сняты</translation>
    </message>
    <message>
        <source>passed to another</source>
        <translation>передача заказа</translation>
    </message>
    <message>
        <source>balance of a leaver</source>
        <translation>баланс ушедших</translation>
    </message>
    <message>
        <source>paid, re-valued</source>
        <translation>оплата, пересчёт</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <translation>%1, отказ</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, вручную</translation>
    </message>
    <message>
        <source>%1; order: %2</source>
        <translation>%1; заказ: %2</translation>
    </message>
    <message>
        <source>Everybody sees it, and it stays.</source>
        <translation>Это увидят все, и это останется.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Напишите несколько слов.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Возразить</translation>
    </message>
    <message>
        <source>Why not so</source>
        <translation>Почему не так</translation>
    </message>
    <message>
        <source>%1 for an answer</source>
        <translation>%1 ответа</translation>
    </message>
    <message>
        <source>%1, answer</source>
        <translation>%1, ответ</translation>
    </message>
    <message>
        <source>Nobody has objected to an assignment.</source>
        <translation>Возражений на назначения нет.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Открыть заказ</translation>
    </message>
    <message>
        <source>Answer the objection…</source>
        <translation>Ответить на возражение…</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 месяца</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Balances by week</source>
        <translation>Балансы по неделям</translation>
    </message>
    <message>
        <source>Object to the assignment…</source>
        <translation>Возразить…</translation>
    </message>
    <message>
        <source>Ledger of turns</source>
        <translation>Учёт очереди</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>every posting, the latest first</source>
        <translation>каждая запись, новые сверху</translation>
    </message>
    <message>
        <source>No postings in this time: only new clients&apos; orders make some.</source>
        <translation>За это время записей нет: их дают только заказы новых клиентов.</translation>
    </message>
    <message>
        <source>Plus: the office owes; minus: given ahead. A new order adds a share to everybody who is here.</source>
        <translation>Плюс: офис должен; минус: дано вперёд. Новый заказ добавляет долю каждому, кто на месте.</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Возражения</translation>
    </message>
    <message>
        <source>Balance by week</source>
        <translation>Баланс по неделям</translation>
    </message>
    <message>
        <source>waiting for an answer: %1</source>
        <translation>ждёт ответа: %1</translation>
    </message>
    <message>
        <source>Balances by week in %1</source>
        <translation>Балансы по неделям, %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>по очереди</translation>
    </message>
    <message>
        <source>out of turn</source>
        <translation>без учёта</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>отказы</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидалось</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>пришло</translation>
    </message>
    <message>
        <source>Balances of the managers</source>
        <translation>Балансы менеджеров</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>За что</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>заказы</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>баланс</translation>
    </message>
    <message>
        <source>balance, %1</source>
        <translation>баланс, %1</translation>
    </message>
    <message>
        <source>Postings of the manager</source>
        <translation>Записи менеджера</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>a letter could not be delivered</source>
        <translation>письмо не доставлено</translation>
    </message>
    <message>
        <source>an automatic reply</source>
        <translation>автоответ</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>рассылка</translation>
    </message>
    <message>
        <source>from an address that nobody reads</source>
        <translation>с адреса, который никто не читает</translation>
    </message>
    <message>
        <source>an invitation of a calendar</source>
        <translation>приглашение календаря</translation>
    </message>
    <message>
        <source>from this office itself</source>
        <translation>от самого офиса</translation>
    </message>
    <message>
        <source>an empty letter</source>
        <translation>пустое письмо</translation>
    </message>
    <message>
        <source>not readable as a letter</source>
        <translation>не читается как письмо</translation>
    </message>
    <message>
        <source>no orders come from this sender</source>
        <translation>от этого отправителя заказов не бывает</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>так отмечено вручную</translation>
    </message>
    <message>
        <source>left alone: not a file of letters</source>
        <translation>пропущено: это не файл с письмами</translation>
    </message>
    <message>
        <source>left alone: the file is empty</source>
        <translation>пропущено: файл пустой</translation>
    </message>
    <message>
        <source>the letter is too large, its end is left out</source>
        <translation>письмо слишком большое, конец не прочитан</translation>
    </message>
    <message>
        <source>the letter has too many parts, the last are left out</source>
        <translation>в письме слишком много частей, последние не прочитаны</translation>
    </message>
    <message>
        <source>parts inside parts inside parts are left out</source>
        <translation>слишком глубоко вложенные части не прочитаны</translation>
    </message>
    <message>
        <source>the attachments after the hundredth are left out</source>
        <translation>вложения после сотого пропущены</translation>
    </message>
    <message>
        <source>attachments are packed in winmail.dat, for Outlook alone</source>
        <translation>вложения упакованы в winmail.dat, его открывает только Outlook</translation>
    </message>
    <message>
        <source>its date makes no sense, so it counts from now</source>
        <translation>дата письма неверна, считается текущая</translation>
    </message>
    <message>
        <source>its headers are too long and were cut</source>
        <translation>заголовки слишком длинные и обрезаны</translation>
    </message>
    <message>
        <source>taken in before</source>
        <translation>уже принято раньше</translation>
    </message>
    <message>
        <source>not an order, %1</source>
        <translation>не заказ: %1</translation>
    </message>
    <message>
        <source>a reply about order %1</source>
        <translation>ответ по заказу %1</translation>
    </message>
    <message>
        <source>order %1 waits, client: %2</source>
        <translation>заказ %1 ждёт назначения, клиент: %2</translation>
    </message>
    <message>
        <source>order %1, client: %2, manager: %3</source>
        <translation>заказ %1, клиент: %2, менеджер: %3</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>not taken</source>
        <translation>не брать</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Сегмент</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Orders before</source>
        <translation>Было заказов</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>several phones in a cell: parted</source>
        <translation>несколько телефонов в ячейке: разделены</translation>
    </message>
    <message>
        <source>several people in a cell: parted</source>
        <translation>несколько лиц в ячейке: разделены</translation>
    </message>
    <message>
        <source>“%1” is no tax number: comes in without it</source>
        <translation>«%1»&#xa0;— не ИНН: войдёт без него</translation>
    </message>
    <message>
        <source>“%1” is no phone number: comes in without it</source>
        <translation>«%1»&#xa0;— не телефон: войдёт без него</translation>
    </message>
    <message>
        <source>“%1” is no address: comes in without it</source>
        <translation>«%1»&#xa0;— не адрес: войдёт без него</translation>
    </message>
    <message>
        <source>“%1” is no date: comes in without it</source>
        <translation>«%1»&#xa0;— не дата: войдёт без неё</translation>
    </message>
    <message>
        <source>“%1” is no segment: comes in without it</source>
        <translation>«%1»&#xa0;— не сегмент: войдёт без него</translation>
    </message>
    <message>
        <source>“%1” is no number: counts as no orders</source>
        <translation>«%1»&#xa0;— не число: считается, что заказов не было</translation>
    </message>
    <message>
        <source>an error of Excel in “%1”: comes in without it</source>
        <translation>ошибка Excel в столбце «%1»: войдёт без значения</translation>
    </message>
    <message>
        <source>no name: left out</source>
        <translation>нет названия: пропущена</translation>
    </message>
    <message>
        <source>a line of totals: left out</source>
        <translation>строка итогов: пропущена</translation>
    </message>
    <message>
        <source>is here already: no. %1</source>
        <translation>уже есть: №&#xa0;%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>The list as it will come in</source>
        <translation>Список, как он войдёт</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>List from a file</source>
        <translation>Список из файла</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Headings:</source>
        <translation>Заголовки:</translation>
    </message>
    <message>
        <source>Choose a list of clients as you keep it: Excel, LibreOffice or a text file. You see it before anything is stored. A file may also be dropped on the window.</source>
        <translation>Выберите список клиентов в том виде, как вы его ведёте: Excel, LibreOffice или текстовый файл. Вы увидите его до того, как что-либо сохранится. Файл можно и перетащить на окно.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Дополнить</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The whole import can be taken back.</source>
        <translation>Весь импорт можно отменить.</translation>
    </message>
    <message>
        <source>Clients who are here already</source>
        <translation>Клиенты, которые уже есть</translation>
    </message>
    <message>
        <source>Have these clients bought before?</source>
        <translation>Эти клиенты уже покупали?</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Списки (%1)</translation>
    </message>
    <message>
        <source>A list of clients</source>
        <translation>Список клиентов</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читается %1…</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>нет заголовков</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1, строк: %2</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Left out: totals and rows without a name</source>
        <translation>Пропущены: итоги и строки без названия</translation>
    </message>
    <message>
        <source>Rows with remarks</source>
        <translation>Строки с замечаниями</translation>
    </message>
    <message>
        <source>Say which column names the clients: click its heading.</source>
        <translation>Укажите столбец с названием клиента: щёлкните его заголовок.</translation>
    </message>
    <message>
        <source>Answer: have they bought before?</source>
        <translation>Ответьте: покупали ли они?</translation>
    </message>
    <message>
        <source>Nobody here is called: %1. Their clients get no manager.</source>
        <translation>Здесь никого не зовут: %1. Их клиенты войдут без менеджера.</translation>
    </message>
    <message>
        <source>Adding… %1 of %2</source>
        <translation>Добавляется… %1 из %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Add clients: %1</source>
        <translation>Добавить клиентов: %1</translation>
    </message>
    <message>
        <source>Yes, all</source>
        <translation>Да, все</translation>
    </message>
    <message>
        <source>their first order here is not a new client&apos;s</source>
        <translation>первый заказ здесь&#xa0;— уже не новый клиент</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>they are prospects, nothing was ordered yet</source>
        <translation>это список для обзвона, заказов ещё не было</translation>
    </message>
    <message>
        <source>As a column says</source>
        <translation>Как в столбце</translation>
    </message>
    <message>
        <source>the one that means “orders before”</source>
        <translation>тот, что значит «Было заказов»</translation>
    </message>
    <message>
        <source>Try all sheets</source>
        <translation>Проверить все листы</translation>
    </message>
    <message>
        <source>Take all sheets in</source>
        <translation>Добавить все листы</translation>
    </message>
    <message>
        <source>This workbook has sheets that Dolya knows: %1.</source>
        <translation>В этой книге есть листы, которые «Доля» знает: %1.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>New orders of yours: %1</source>
        <translation>Новые заказы у вас: %1</translation>
    </message>
    <message>
        <source>An order waits for a manager</source>
        <translation>Заказ ждёт менеджера</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Ждут: %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>to come</source>
        <translation>(без номера)</translation>
    </message>
    <message>
        <source>%1 ext. %2</source>
        <translation>%1 доб. %2</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Order %1: %2.</source>
        <translation>Заказ %1: %2.</translation>
    </message>
    <message>
        <source>Order %1 was taken off the list.</source>
        <translation>Заказ %1 убран из списка.</translation>
    </message>
    <message>
        <source>Order %1: stage “%2”.</source>
        <translation>Заказ %1: этап «%2».</translation>
    </message>
    <message>
        <source>Order %1: refund %2.</source>
        <translation>Заказ %1: возврат %2.</translation>
    </message>
    <message>
        <source>%1: here again.</source>
        <translation>%1: снова на месте.</translation>
    </message>
    <message>
        <source>Order %1: payment %2.</source>
        <translation>Заказ %1: оплата %2.</translation>
    </message>
    <message>
        <source>Assigning…</source>
        <translation>Назначается…</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>новый клиент</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Да, тот же</translation>
    </message>
    <message>
        <source>No, somebody new</source>
        <translation>Нет, новый</translation>
    </message>
    <message>
        <source>Assign: %1</source>
        <translation>Назначить: %1</translation>
    </message>
    <message>
        <source>Another manager…</source>
        <translation>Другой менеджер…</translation>
    </message>
    <message>
        <source>Take in, decide later</source>
        <translation>Принять, назначить позже</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>why this manager</source>
        <translation>почему именно этот менеджер</translation>
    </message>
    <message>
        <source>counts as a turn</source>
        <translation>учесть в очереди</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>A pick by hand needs a reason: everybody sees it.</source>
        <translation>Выбор вручную требует причины: её видят все.</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>An amount above zero, such as 12 500,00.</source>
        <translation>Сумма больше нуля, например 12&#x202f;500,00.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Записывается…</translation>
    </message>
    <message>
        <source>Begin with the phone number: the client appears while you type.</source>
        <translation>Начните с телефона: клиент найдётся по ходу набора.</translation>
    </message>
    <message>
        <source>Order %1 waits.</source>
        <translation>Заказ %1 ждёт.</translation>
    </message>
    <message>
        <source>for example, banner 3 × 6, 2 pieces</source>
        <translation>например, баннер 3 × 6, 2&#xa0;шт.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>company or person</source>
        <translation>компания или человек</translation>
    </message>
    <message>
        <source>who is calling</source>
        <translation>кто обращается</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>next</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Whose phone is it</source>
        <translation>Чей это телефон</translation>
    </message>
    <message>
        <source>another</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>take</source>
        <translation>взять</translation>
    </message>
    <message>
        <source>Phone or name</source>
        <translation>Телефон или имя</translation>
    </message>
    <message>
        <source>This cannot be read: an amount or a date.</source>
        <translation>Не похоже на сумму или дату.</translation>
    </message>
    <message>
        <source>Whose order is it? A phone or a name is needed.</source>
        <translation>Чей это заказ? Нужен телефон или имя.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients found</source>
        <translation>
            <numerusform>Нашёлся %n клиент</numerusform>
            <numerusform>Нашлись %n клиента</numerusform>
            <numerusform>Нашлись %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>В базе нет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Ledger of turns</source>
        <translation>Учёт очереди</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>here</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>limit of orders</source>
        <translation>лимит заказов</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>no longer employed</source>
        <translation>больше не работает</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>open</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>баланс</translation>
    </message>
    <message>
        <source>after</source>
        <translation>станет</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>ничей</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Внести оплату</translation>
    </message>
    <message>
        <source>Record refund</source>
        <translation>Внести возврат</translation>
    </message>
    <message>
        <source>Assigned %1 by: %2</source>
        <translation>Назначено %1. Кто назначил: %2</translation>
    </message>
    <message>
        <source>Pass to another…</source>
        <translation>Передать другому…</translation>
    </message>
    <message>
        <source>Leads the order</source>
        <translation>Ведёт заказ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Оплата…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Возврат…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>оплата</translation>
    </message>
    <message>
        <source>regular client</source>
        <translation>постоянный клиент</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>Заказов оплачено</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>Оплачено всего</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n days</source>
        <translation>
            <numerusform>Обычно раз в %n день</numerusform>
            <numerusform>Обычно раз в %n дня</numerusform>
            <numerusform>Обычно раз в %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>Waiting for assignment</source>
        <translation>Ждут назначения</translation>
    </message>
    <message>
        <source>Assigned today</source>
        <translation>Назначены сегодня</translation>
    </message>
    <message>
        <source>clarify</source>
        <translation>уточнить</translation>
    </message>
    <message>
        <source>nobody free</source>
        <translation>нет свободных</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>Dealt out: %1</source>
        <translation>Распределение: %1</translation>
    </message>
    <message>
        <source>Nothing waits: every order has its manager.</source>
        <translation>Никто не ждёт: у каждого заказа есть менеджер.</translation>
    </message>
    <message>
        <source>No open orders of yours.</source>
        <translation>Ваших заказов в работе нет.</translation>
    </message>
    <message>
        <source>No open orders.</source>
        <translation>Заказов в работе нет.</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Заказов пока нет.</translation>
    </message>
    <message>
        <source>The answer decides whose order it is.</source>
        <translation>От ответа зависит, чей это заказ.</translation>
    </message>
    <message>
        <source>Right click: absent today, here again</source>
        <translation>Правая кнопка: отметить отсутствие или возвращение</translation>
    </message>
    <message>
        <source>Here again</source>
        <translation>Снова на месте</translation>
    </message>
    <message>
        <source>On sick leave today</source>
        <translation>Сегодня на больничном</translation>
    </message>
    <message>
        <source>On an errand till the end of the day</source>
        <translation>По работе вне офиса до конца дня</translation>
    </message>
    <message>
        <source>Not an order…</source>
        <translation>Это не заказ…</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубль</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Замещающий</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 в работе</translation>
    </message>
    <message>
        <source>Responsible manager</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>A date, such as %1.</source>
        <translation>Дата, например %1.</translation>
    </message>
    <message>
        <source>Is this the same client: %1?</source>
        <translation>Это тот же клиент: %1?</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>Record absence</source>
        <translation>Отметить отсутствие</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>без замены</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>%1: absent %2 – %3.</source>
        <translation>%1: отсутствие %2 – %3.</translation>
    </message>
    <message>
        <source>Who is away today…</source>
        <translation>Кого сегодня нет…</translation>
    </message>
    <message>
        <source>Absence with dates…</source>
        <translation>Отсутствие на несколько дней…</translation>
    </message>
    <message>
        <source>Order %1 was changed.</source>
        <translation>Заказ %1 изменён.</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>не выбрана</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Себестоимость, %1</translation>
    </message>
    <message>
        <source>Rating by the client</source>
        <translation>Оценка от клиента</translation>
    </message>
    <message>
        <source>An amount, such as 12 500,00, or nothing.</source>
        <translation>Сумма, например 12&#x202f;500,00, или пусто.</translation>
    </message>
    <message>
        <source>Add a manager…</source>
        <translation>Добавить менеджера…</translation>
    </message>
    <message>
        <source>Nobody takes orders here yet: begin with the first manager.</source>
        <translation>Заказы пока некому вести: начните с первого менеджера.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>Работает с</translation>
    </message>
    <message>
        <source>The office is closed: dealt out at the opening, %1 %2, or by hand now.</source>
        <translation>Офис закрыт. Заказ назначится при открытии, %1 %2, или назначьте сейчас сами.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1&#xa0;млн</translation>
    </message>
    <message>
        <source>here again</source>
        <translation>снова здесь</translation>
    </message>
    <message>
        <source>%1 till the end of the day</source>
        <translation>%1 до конца дня</translation>
    </message>
    <message>
        <source>There are no managers yet</source>
        <translation>Менеджеров ещё нет</translation>
    </message>
    <message>
        <source>now — %1</source>
        <translation>сейчас&#xa0;— %1</translation>
    </message>
    <message numerus="yes">
        <source>late by %n days</source>
        <translation>
            <numerusform>заказа нет на %n день дольше</numerusform>
            <numerusform>заказа нет на %n дня дольше</numerusform>
            <numerusform>заказа нет на %n дней дольше</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is dealt out as of its arrival, %1.</source>
        <translation>Очередь считается на момент поступления, %1.</translation>
    </message>
    <message>
        <source>The order is dealt out as of %1.</source>
        <translation>Очередь считается на момент: %1.</translation>
    </message>
    <message>
        <source>Nobody is free</source>
        <translation>Нет свободных</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>сейчас нет</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ищем…</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>не отправлен</translation>
    </message>
    <message>
        <source>The order is kept here: its number and its manager come when the drive answers.</source>
        <translation>Заказ пока на этом компьютере: номер и менеджер появятся, когда диск ответит.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Оставить на этом компьютере</translation>
    </message>
    <message>
        <source>The rules assign it when the drive answers. It has no number yet.</source>
        <translation>Менеджер назначится, когда диск ответит. Номера у заказа пока нет.</translation>
    </message>
    <message>
        <source>Kept here: the rules assign it when the drive answers.</source>
        <translation>Не отправлен: менеджер назначится, когда диск ответит.</translation>
    </message>
    <message>
        <source>It can be assigned when the drive answers.</source>
        <translation>Назначить можно будет, когда диск ответит.</translation>
    </message>
    <message>
        <source>%1 is away %2.</source>
        <translation>%1 отсутствует %2.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Order %1: corrected, now %2.</source>
        <translation>Заказ %1: исправлено, теперь %2.</translation>
    </message>
    <message>
        <source>Order %1: %2 removed.</source>
        <translation>Заказ %1: удалено %2.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Да, внести</translation>
    </message>
    <message>
        <source>Remove this: %1?</source>
        <translation>Удалить: %1?</translation>
    </message>
    <message>
        <source>Order %1 is confirmed.</source>
        <translation>Заказ %1 подтверждён.</translation>
    </message>
    <message>
        <source>it waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>Order %1 was given back; now: %2.</source>
        <translation>Заказ %1 возвращён; теперь: %2.</translation>
    </message>
    <message>
        <source>Order %1: excused, the turn is given back.</source>
        <translation>Заказ %1: причина признана, очередь возвращена.</translation>
    </message>
    <message>
        <source>A reason is needed: everybody sees it.</source>
        <translation>Нужна причина: её увидят все.</translation>
    </message>
    <message>
        <source>The turn stays spent: one order and %1, unless the desk excuses it.</source>
        <translation>Очередь потрачена: один заказ и %1, если приёмная не признает причину.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>not confirmed in time</source>
        <translation>не подтверждён вовремя</translation>
    </message>
    <message>
        <source>Given back by %1, %2: %3</source>
        <translation>Вернул %1, %2: %3</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Признать причину</translation>
    </message>
    <message>
        <source>The turn is given back to who declined.</source>
        <translation>Очередь вернётся тому, кто отказался.</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>Признать причину…</translation>
    </message>
    <message>
        <source>No order fits the filter.</source>
        <translation>Под фильтр не подходит ни один заказ.</translation>
    </message>
    <message>
        <source>all managers</source>
        <translation>все менеджеры</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>все этапы</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>все источники</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>все услуги</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочены</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>в этом месяце</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>в прошлом месяце</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>в этом году</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>My open</source>
        <translation>Мои открытые</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Вид сохранён: %1</translation>
    </message>
    <message>
        <source>View removed: %1</source>
        <translation>Вид убран: %1</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>Why not me?</source>
        <translation>Почему не я?</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>Почему не другие?</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>Возразить…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответить…</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>awaits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Расчётный листок</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Аванс</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Payroll %1.xlsx</source>
        <translation>Зарплата %1.xlsx</translation>
    </message>
    <message>
        <source>Payroll workbook</source>
        <translation>Расчётная ведомость</translation>
    </message>
    <message>
        <source>The workbook is being written…</source>
        <translation>Ведомость сохраняется…</translation>
    </message>
    <message>
        <source>Cancelled; no file was left behind.</source>
        <translation>Отменено; файла не осталось.</translation>
    </message>
    <message>
        <source>The workbook is being written: %1 of %2</source>
        <translation>Ведомость сохраняется: %1 из %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>премия</translation>
    </message>
    <message>
        <source>deduction</source>
        <translation>удержание</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>аванс</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>An amount above 0 is needed, such as 3 000 or 1 250,50.</source>
        <translation>Нужна сумма больше 0, например 3&#x202f;000 или 1&#x202f;250,50.</translation>
    </message>
    <message>
        <source>An entry by hand needs a reason.</source>
        <translation>Для записи вручную нужна причина.</translation>
    </message>
    <message>
        <source>Reopen the month</source>
        <translation>Открыть месяц заново</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>Почему месяц открывается заново</translation>
    </message>
    <message>
        <source>A month is reopened with a reason only.</source>
        <translation>Чтобы открыть месяц, укажите причину.</translation>
    </message>
    <message>
        <source>Pay of the month</source>
        <translation>Зарплата за месяц</translation>
    </message>
    <message>
        <source>a reason awaits a decision</source>
        <translation>причина ждёт решения</translation>
    </message>
    <message>
        <source>orders without a cost</source>
        <translation>заказы без себестоимости</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>нет плана</translation>
    </message>
    <message>
        <source>no pay scheme</source>
        <translation>нет схемы оплаты</translation>
    </message>
    <message>
        <source>an earlier month is not closed</source>
        <translation>предыдущий месяц не закрыт</translation>
    </message>
    <message>
        <source>%1: the usual margin is taken; the month may be closed.</source>
        <translation>%1: взята обычная маржа услуги, месяц закрыть можно.</translation>
    </message>
    <message>
        <source>%1: nothing is paid or deducted for it.</source>
        <translation>%1: плана нет, премия за него не считается.</translation>
    </message>
    <message>
        <source>The statement stays empty.</source>
        <translation>Расчётный листок остаётся пустым.</translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %n</source>
        <translation>
            <numerusform>Осталось решить: %n</numerusform>
            <numerusform>Осталось решить: %n</numerusform>
            <numerusform>Осталось решить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The month has not begun yet.</source>
        <translation>Месяц ещё не начался.</translation>
    </message>
    <message>
        <source>Bonus, deduction, advance…</source>
        <translation>Премия, удержание, аванс…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Открыть заново…</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>После закрытия</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Перед закрытием</translation>
    </message>
    <message>
        <source>The owner closes the month.</source>
        <translation>Месяц закрывает владелец.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Закрыть %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Закрывается…</translation>
    </message>
    <message>
        <source>No reason awaits a decision</source>
        <translation>Все причины невыполнения плана рассмотрены</translation>
    </message>
    <message>
        <source>Whoever is paid by plan has one</source>
        <translation>План есть у всех, кому он нужен</translation>
    </message>
    <message>
        <source>Margins rest on known costs</source>
        <translation>Себестоимость известна везде, где она нужна</translation>
    </message>
    <message>
        <source>order no. %1</source>
        <translation>%1-й заказ</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>Nobody is paid in this month: employees come with the setup.</source>
        <translation>За этот месяц платить некому. Добавьте сотрудников: Настройки → Добавить сотрудника…</translation>
    </message>
    <message>
        <source>statement, scheme «%1»</source>
        <translation>расчётный листок, схема «%1»</translation>
    </message>
    <message>
        <source>statement, no scheme</source>
        <translation>расчётный листок, схемы нет</translation>
    </message>
    <message>
        <source>No lines in this month.</source>
        <translation>В этом месяце строк нет.</translation>
    </message>
    <message>
        <source>%1 goes over to the next month</source>
        <translation>%1 переходит на следующий месяц</translation>
    </message>
    <message>
        <source>%1 of the advance goes over to the next month</source>
        <translation>%1 аванса переходит на следующий месяц</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>не закрыт</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Months are closed one after another.</source>
        <translation>Месяцы закрываются по порядку.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close %1? Later changes go into the month after it.</source>
        <translation>Закрыть %1? Потом изменения идут в следующий месяц.</translation>
    </message>
    <message>
        <source>as of %1: the month is not over, bonuses and plan are as of today</source>
        <translation>Расчёт на %1: месяц ещё идёт, план и премии&#xa0;— по сегодня</translation>
    </message>
    <message>
        <source>%1: reason accepted</source>
        <translation>%1: причина принята</translation>
    </message>
    <message>
        <source>%1: reason declined</source>
        <translation>%1: причина отклонена</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Изменить решение</translation>
    </message>
    <message>
        <source>an advance not worked off</source>
        <translation>неотработанный аванс</translation>
    </message>
    <message>
        <source>an arithmetic error</source>
        <translation>счётная ошибка</translation>
    </message>
    <message>
        <source>damage acknowledged by the employee</source>
        <translation>ущерб, признанный сотрудником</translation>
    </message>
    <message>
        <source>a court order</source>
        <translation>решение суда</translation>
    </message>
    <message>
        <source>another ground</source>
        <translation>другое основание</translation>
    </message>
    <message>
        <source>Ground of the deduction</source>
        <translation>Основание удержания</translation>
    </message>
    <message>
        <source>refunds after leaving</source>
        <translation>возвраты после увольнения</translation>
    </message>
    <message>
        <source>below the minimum wage</source>
        <translation>ниже минимальной зарплаты</translation>
    </message>
    <message>
        <source>%1: the office bears this part.</source>
        <translation>%1: эту часть несёт офис.</translation>
    </message>
    <message>
        <source>Accrued %1, the minimum for the days paid is %2.</source>
        <translation>Начислено %1, минимум за оплаченные дни&#xa0;— %2.</translation>
    </message>
    <message>
        <source>Tax, estimate</source>
        <translation>Налог, оценка</translation>
    </message>
    <message>
        <source>Tax %1, estimate</source>
        <translation>Налог %1, оценка</translation>
    </message>
    <message>
        <source>Why it is closed before its end</source>
        <translation>Почему месяц закрывается раньше конца</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Sum of everybody</source>
        <translation>Итог по всем</translation>
    </message>
    <message>
        <source>Enter these advances</source>
        <translation>Внести эти авансы</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Скопировать список</translation>
    </message>
    <message>
        <source>Advances for the first half: %1</source>
        <translation>Авансы за первую половину: %1</translation>
    </message>
    <message>
        <source>advance for the first half of the month</source>
        <translation>аванс за первую половину месяца</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>Считается…</translation>
    </message>
    <message>
        <source>Salary for the days paid from the 1st to the 15th, less tax and the advances entered already.</source>
        <translation>Оклад за оплачиваемые дни с 1-го по 15-е за вычетом налога и уже внесённых авансов.</translation>
    </message>
    <message>
        <source>Nothing is due: all advances of this month are entered, or nobody has a salary.</source>
        <translation>Вносить нечего: все авансы этого месяца уже внесены или ни у кого нет оклада.</translation>
    </message>
    <message>
        <source>Advances of the month…</source>
        <translation>Авансы за месяц…</translation>
    </message>
</context>
<context>
    <name>PayLines</name>
    <message>
        <source>Salary, days paid: %1 of %2</source>
        <translation>Оклад, оплачено дней: %1 из %2</translation>
    </message>
    <message>
        <source>Salary of the first months, days paid: %1 of %2</source>
        <translation>Оклад первых месяцев, оплачено дней: %1 из %2</translation>
    </message>
    <message>
        <source>%1: refund of what was paid on %2</source>
        <translation>%1: возврат оплаты от %2</translation>
    </message>
    <message>
        <source>%1: order no. %2, client found</source>
        <translation>%1: %2-й заказ, найденный клиент</translation>
    </message>
    <message>
        <source>%1: order no. %2, new client</source>
        <translation>%1: %2-й заказ, новый клиент</translation>
    </message>
    <message>
        <source>%1: order no. %2, old client</source>
        <translation>%1: %2-й заказ, постоянный клиент</translation>
    </message>
    <message>
        <source>%1: order no. %2</source>
        <translation>%1: %2-й заказ</translation>
    </message>
    <message>
        <source>%1: %2, paid above %3</source>
        <translation>%1: %2, оплата сверх %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pool: %1 of what was collected above %2, members: %3</source>
        <translation>Фонд отдела: %1 от оплат сверх %2, участников: %3</translation>
    </message>
    <message>
        <source>Quality: average rating %1, orders rated: %2, factor %3</source>
        <translation>Качество: средняя оценка %1, заказов с оценкой: %2, коэффициент %3</translation>
    </message>
    <message>
        <source>Bonus, no plan: %1</source>
        <translation>Премия, нет плана: %1</translation>
    </message>
    <message>
        <source>Bonus: %1, %2 of the plan</source>
        <translation>Премия: %1, %2 плана</translation>
    </message>
    <message>
        <source>Bonus, part of the salary: %1, %2 of the plan</source>
        <translation>Премия, доля оклада: %1, %2 плана</translation>
    </message>
    <message>
        <source>%1, %2 of the plan: the reason is awaiting decision</source>
        <translation>%1, %2 плана: причина ждёт решения</translation>
    </message>
    <message>
        <source>%1, %2 of the plan: the reason was accepted</source>
        <translation>%1, %2 плана: причина принята</translation>
    </message>
    <message>
        <source>Up to the guaranteed minimum of %1, days paid: %2 of %3</source>
        <translation>До гарантированного минимума %1, оплачено дней: %2 из %3</translation>
    </message>
    <message>
        <source>Bonus by hand: %1</source>
        <translation>Премия вручную: %1</translation>
    </message>
    <message>
        <source>Deduction by hand: %1</source>
        <translation>Удержание вручную: %1</translation>
    </message>
    <message>
        <source>Correction, %1: %2, %3</source>
        <translation>Исправление за %1: %2, %3</translation>
    </message>
    <message>
        <source>Correction, %1: %2</source>
        <translation>Исправление за %1: %2</translation>
    </message>
    <message>
        <source>Debt of the month before</source>
        <translation>Минус с прошлого месяца</translation>
    </message>
    <message>
        <source>Debt that goes to the next month</source>
        <translation>Минус, который переходит на следующий месяц</translation>
    </message>
    <message>
        <source>Leave pay: nothing was earned in the twelve months before</source>
        <translation>Отпускные: за двенадцать месяцев до отпуска ничего не начислено</translation>
    </message>
    <message>
        <source>Leave pay, days: %1, average of a day over months: %2 is %3</source>
        <translation>Отпускные, дней: %1, средний дневной заработок за месяцы (%2): %3</translation>
    </message>
    <message>
        <source>%1, of the margin</source>
        <translation>%1, от маржи</translation>
    </message>
    <message>
        <source>%1, of the net amount</source>
        <translation>%1, от суммы без транзита и НДС</translation>
    </message>
    <message>
        <source>Pool of %4: %1 of what was collected above %2, members: %3</source>
        <translation>Фонд отдела «%4»: %1 от поступлений сверх %2, участников: %3</translation>
    </message>
    <message>
        <source>Bonus not earned, no plan: %1</source>
        <translation>Премия не начислена, нет плана: %1</translation>
    </message>
    <message>
        <source>Bonus not earned: %1, %2 of the plan, at least %3 is needed</source>
        <translation>Премия не начислена: %1, %2 плана, нужно не меньше %3</translation>
    </message>
    <message>
        <source>%1; of %2 only what variable pay there is</source>
        <translation>%1; из %2&#xa0;— лишь в пределах переменной части</translation>
    </message>
    <message>
        <source>%1; missing to %2: %3</source>
        <translation>%1; до %2 не хватило: %3</translation>
    </message>
</context>
<context>
    <name>Payroll</name>
    <message>
        <source>%1: the reason for a missed plan is awaiting decision (%2).</source>
        <translation>%1: причина невыполнения плана ждёт решения (%2).</translation>
    </message>
    <message>
        <source>%1: there is no plan, so nothing is paid or deducted for it (%2).</source>
        <translation>%1: плана нет, премия за него не считается (%2).</translation>
    </message>
    <message>
        <source>%1: the cost is not known, the usual margin is taken (orders %2).</source>
        <translation>%1: себестоимость неизвестна, взята обычная маржа (заказы %2).</translation>
    </message>
    <message>
        <source>%1: there is no pay scheme for this month.</source>
        <translation>%1: на этот месяц нет схемы оплаты.</translation>
    </message>
    <message>
        <source>An earlier month is not closed: %1.</source>
        <translation>Предыдущий месяц не закрыт: %1.</translation>
    </message>
    <message>
        <source>%1 has left: the office bears this part of refunds (orders %2).</source>
        <translation>%1 больше не работает: эту часть возвратов несёт офис (заказы %2).</translation>
    </message>
    <message>
        <source>%1: accrued %2 is below the minimum wage of %3.</source>
        <translation>%1: начислено %2, это ниже минимальной зарплаты %3.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>plan %1</source>
        <translation>план %1</translation>
    </message>
    <message>
        <source>norm and above</source>
        <translation>норма и выше</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>отсутствие</translation>
    </message>
    <message>
        <source>%1, %2: %3 calls of %4</source>
        <translation>%1, %2: звонков %3 из %4</translation>
    </message>
    <message>
        <source>%1, %2: absent, %3 calls</source>
        <translation>%1, %2: отсутствие, звонков %3</translation>
    </message>
    <message>
        <source>by open orders: %1</source>
        <translation>по заказам в работе: %1</translation>
    </message>
    <message>
        <source>month&apos;s target %1, reduced to %2 of %3 working days</source>
        <translation>план месяца %1, пересчитан на %2 из %3 рабочих дней</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>факт</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>to plan</source>
        <translation>к плану</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>с опережением</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>%1
forecast</source>
        <translation>%1
прогноз</translation>
    </message>
    <message>
        <source>Running total of revenue, thousand %1</source>
        <translation>Выручка нарастающим итогом, тыс. %1</translation>
    </message>
    <message>
        <source>Calls against the norm of the day</source>
        <translation>Звонки: выполнение дневной нормы</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Few orders: the conversions behind the forecast are the office&apos;s.</source>
        <translation>Заказов мало: для прогноза взяты доли всего офиса.</translation>
    </message>
    <message>
        <source>%1: %2 get there, usually %3</source>
        <translation>%1: доходит %2, обычно %3</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Чей план</translation>
    </message>
    <message>
        <source>File the reason</source>
        <translation>Внести причину</translation>
    </message>
    <message>
        <source>two weeks at the exhibition</source>
        <translation>две недели на выставке</translation>
    </message>
    <message>
        <source>Missed plan</source>
        <translation>Невыполненный план</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>весь план</translation>
    </message>
    <message>
        <source>A reason needs words.</source>
        <translation>Напишите причину словами.</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Причина…</translation>
    </message>
    <message>
        <source>%1: «%2» — %3</source>
        <translation>%1: «%2»&#xa0;— %3</translation>
    </message>
    <message>
        <source>awaits the owner&apos;s decision</source>
        <translation>ждёт решения владельца</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>No plan for this month yet</source>
        <translation>На этот месяц плана ещё нет</translation>
    </message>
    <message>
        <source>Revenue: %1, no plan</source>
        <translation>Выручка: %1, плана нет</translation>
    </message>
    <message>
        <source>Revenue: %1, above the plan by %2</source>
        <translation>Выручка: %1, выше плана на %2</translation>
    </message>
    <message>
        <source>Revenue: by forecast %1, above the plan by %2</source>
        <translation>Выручка: по прогнозу %1, выше плана на %2</translation>
    </message>
    <message>
        <source>Revenue: %1, short of the plan by %2</source>
        <translation>Выручка: %1, до плана не хватило %2</translation>
    </message>
    <message>
        <source>Revenue: by forecast %1, will be short of the plan by %2</source>
        <translation>Выручка: по прогнозу %1, до плана не хватит %2</translation>
    </message>
    <message numerus="yes">
        <source>%n working days, the month is over</source>
        <translation>
            <numerusform>%n рабочий день, месяц окончен</numerusform>
            <numerusform>%n рабочих дня, месяц окончен</numerusform>
            <numerusform>%n рабочих дней, месяц окончен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days are ahead</source>
        <translation>
            <numerusform>впереди %n рабочий день</numerusform>
            <numerusform>впереди %n рабочих дня</numerusform>
            <numerusform>впереди %n рабочих дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 working days are over</source>
        <translation>прошло рабочих дней: %1 из %2</translation>
    </message>
    <message>
        <source>Weak spot — %1: %2 a day are needed, now %3</source>
        <translation>Слабое место&#xa0;— %1: нужно %2 в день, сейчас %3</translation>
    </message>
    <message>
        <source>Plan &amp; fact</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>Copy last month</source>
        <translation>Скопировать прошлый месяц</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The office is what it was in %1.</source>
        <translation>Данные восстановлены из копии %1.</translation>
    </message>
    <message>
        <source>The file that was there before is kept as %1</source>
        <translation>Прежний файл сохранён: %1</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file: what came after is missing.</source>
        <translation>В повреждённом файле ничего не читается: введённого после копии нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries made since then were carried over.</source>
        <translation>
            <numerusform>Перенесена %n запись, сделанная после копии.</numerusform>
            <numerusform>Перенесены %n записи, сделанные после копии.</numerusform>
            <numerusform>Перенесено %n записей, сделанных после копии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over from the damaged file: %1.</source>
        <translation>Перенесено из повреждённого файла: %1.</translation>
    </message>
    <message>
        <source>Nothing had been entered since then.</source>
        <translation>После копии ничего не вводили.</translation>
    </message>
    <message>
        <source>Of these not everything could be read: %1. Look through what was entered after the backup.</source>
        <translation>Прочитано не всё: %1. Просмотрите то, что вводили после копии.</translation>
    </message>
    <message numerus="yes">
        <source>The check still finds %n problems: dolya check names them.</source>
        <translation>
            <numerusform>Проверка нашла ещё %n ошибку: сделайте отчёт для поддержки.</numerusform>
            <numerusform>Проверка нашла ещё %n ошибки: сделайте отчёт для поддержки.</numerusform>
            <numerusform>Проверка нашла ещё %n ошибок: сделайте отчёт для поддержки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Assignment of an order</source>
        <translation>Назначение заказа</translation>
    </message>
    <message>
        <source>Assignment of waiting orders</source>
        <translation>Назначение ждущих заказов</translation>
    </message>
    <message>
        <source>Order handed to another manager</source>
        <translation>Заказ передан другому менеджеру</translation>
    </message>
    <message>
        <source>Assignment taken back</source>
        <translation>Отмена назначения</translation>
    </message>
    <message>
        <source>Marked as no order</source>
        <translation>Отмечено: не заказ</translation>
    </message>
    <message>
        <source>Answer whether it is the same client</source>
        <translation>Ответ, тот же ли это клиент</translation>
    </message>
    <message>
        <source>Handover of a client</source>
        <translation>Передача клиента</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>End of an absence</source>
        <translation>Окончание отсутствия</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Reason for a missed plan</source>
        <translation>Причина невыполнения плана</translation>
    </message>
    <message>
        <source>Decision about a reason</source>
        <translation>Решение о причине</translation>
    </message>
    <message>
        <source>Adjustment of pay</source>
        <translation>Начисление или удержание вручную</translation>
    </message>
    <message>
        <source>Closing of a month</source>
        <translation>Закрытие месяца</translation>
    </message>
    <message>
        <source>Reopening of a month</source>
        <translation>Открытие месяца заново</translation>
    </message>
    <message>
        <source>Setup of the office</source>
        <translation>Настройка офиса</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Import of a workbook</source>
        <translation>Импорт книги</translation>
    </message>
    <message>
        <source>its client is not here</source>
        <translation>клиента здесь нет</translation>
    </message>
    <message>
        <source>its order is not here</source>
        <translation>заказа здесь нет</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>заказ %1</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Другая запись</translation>
    </message>
    <message>
        <source>All of them: %1</source>
        <translation>Все: %1</translation>
    </message>
    <message>
        <source>The file that was there before is another office&apos;s: nothing of it was carried over.</source>
        <translation>Файл, который был здесь раньше,&#xa0;— другого офиса: из него ничего не перенесено.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be carried over. Enter them again:</source>
        <translation>
            <numerusform>Не перенесена %n запись. Введите её заново:</numerusform>
            <numerusform>Не перенесены %n записи. Введите их заново:</numerusform>
            <numerusform>Не перенесено %n записей. Введите их заново:</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of the office</source>
        <translation>Настройки офиса</translation>
    </message>
    <message>
        <source>How orders are assigned</source>
        <translation>Порядок распределения заказов</translation>
    </message>
    <message>
        <source>Reserved orders</source>
        <translation>Закреплённые заказы</translation>
    </message>
    <message>
        <source>Change of an employee</source>
        <translation>Изменение сотрудника</translation>
    </message>
    <message>
        <source>End of employment</source>
        <translation>Увольнение</translation>
    </message>
    <message>
        <source>Scheme of an employee</source>
        <translation>Схема оплаты сотрудника</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Removal of a service</source>
        <translation>Удаление услуги</translation>
    </message>
    <message>
        <source>Kind of absence</source>
        <translation>Вид отсутствия</translation>
    </message>
    <message>
        <source>Removal of a kind of absence</source>
        <translation>Удаление вида отсутствия</translation>
    </message>
    <message>
        <source>Pay scheme</source>
        <translation>Схема оплаты</translation>
    </message>
    <message>
        <source>Removal of a pay scheme</source>
        <translation>Удаление схемы оплаты</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>День календаря</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>Norm of calls</source>
        <translation>Норма звонков</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Банковский счёт</translation>
    </message>
    <message>
        <source>Removal of a bank account</source>
        <translation>Удаление банковского счёта</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Почтовый ящик</translation>
    </message>
    <message>
        <source>Earned before</source>
        <translation>Заработано раньше</translation>
    </message>
    <message>
        <source>Shares of an order&apos;s payments</source>
        <translation>Доли в оплатах заказа</translation>
    </message>
    <message>
        <source>Consent to shares of an order</source>
        <translation>Согласие с долями заказа</translation>
    </message>
    <message>
        <source>Rating of an order</source>
        <translation>Оценка заказа</translation>
    </message>
    <message>
        <source>Pass-through of an order</source>
        <translation>Транзит заказа</translation>
    </message>
    <message>
        <source>Work on an order</source>
        <translation>Работа по заказу</translation>
    </message>
    <message>
        <source>Work on an order removed</source>
        <translation>Удаление работы по заказу</translation>
    </message>
    <message>
        <source>Orders before the records</source>
        <translation>Заказы до начала учёта</translation>
    </message>
    <message>
        <source>Last month&apos;s plan copied</source>
        <translation>Копия плана прошлого месяца</translation>
    </message>
    <message>
        <source>Action taken back</source>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation>Заказ подтверждён</translation>
    </message>
    <message>
        <source>Order given back</source>
        <translation>Отказ от заказа</translation>
    </message>
    <message>
        <source>Giving back excused</source>
        <translation>Отказ признан уважительным</translation>
    </message>
    <message>
        <source>Advances of a month</source>
        <translation>Авансы за месяц</translation>
    </message>
    <message>
        <source>Removal of a contact</source>
        <translation>Удаление контакта</translation>
    </message>
    <message>
        <source>Removal of a person</source>
        <translation>Удаление контактного лица</translation>
    </message>
    <message>
        <source>Change of a phone or e-mail</source>
        <translation>Изменение телефона или эл. почты</translation>
    </message>
    <message>
        <source>Removal of a phone or e-mail</source>
        <translation>Удаление телефона или эл. почты</translation>
    </message>
    <message>
        <source>Correction of a payment</source>
        <translation>Исправление платежа</translation>
    </message>
    <message>
        <source>Removal of a payment</source>
        <translation>Удаление платежа</translation>
    </message>
    <message>
        <source>Objection to an assignment</source>
        <translation>Возражение на назначение</translation>
    </message>
    <message>
        <source>Answer to an objection</source>
        <translation>Ответ на возражение</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Шаг выполнен</translation>
    </message>
    <message>
        <source>Step put off</source>
        <translation>Шаг отложен</translation>
    </message>
    <message>
        <source>Step dropped</source>
        <translation>Шаг снят</translation>
    </message>
    <message>
        <source>Reminder settled</source>
        <translation>Напоминание закрыто</translation>
    </message>
    <message>
        <source>Consent to calls and letters</source>
        <translation>Согласие на звонки и письма</translation>
    </message>
    <message>
        <source>Order delivered</source>
        <translation>Заказ сдан</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letter marked as an order</source>
        <translation>Письмо отмечено как заказ</translation>
    </message>
    <message>
        <source>Letter marked as no order</source>
        <translation>Письмо отмечено: не заказ</translation>
    </message>
    <message>
        <source>Form of a site</source>
        <translation>Форма сайта</translation>
    </message>
</context>
<context>
    <name>Schemes</name>
    <message>
        <source>Front desk</source>
        <translation>Приёмная</translation>
    </message>
    <message>
        <source>A salary, and a part of what the office collects above break-even.</source>
        <translation>Оклад и часть того, что офис собрал сверх безубыточности.</translation>
    </message>
    <message>
        <source>Hunter</source>
        <translation>Охотник</translation>
    </message>
    <message>
        <source>A small salary; much for new clients, a little for old ones, and most of the margin of the first orders of a client.</source>
        <translation>Небольшой оклад; много за новых клиентов, немного за старых и бо́льшая часть маржи первых заказов клиента.</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Хранитель</translation>
    </message>
    <message>
        <source>A salary, a percentage of what old clients pay, and a part of the office&apos;s pool.</source>
        <translation>Оклад, процент с платежей старых клиентов и часть общего фонда.</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Смешанная</translation>
    </message>
    <message>
        <source>A salary, a percentage of everything, and a bonus for the plan of revenue.</source>
        <translation>Оклад, процент со всего и премия за план поступлений.</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Дизайнер</translation>
    </message>
    <message>
        <source>A salary, and an amount for each piece of work done on orders.</source>
        <translation>Оклад и сумма за каждую работу по заказам.</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Новичок</translation>
    </message>
    <message>
        <source>A full salary in the first months, then a smaller one and a higher percentage.</source>
        <translation>Полный оклад в первые месяцы, потом меньший оклад и больший процент.</translation>
    </message>
    <message>
        <source>salary a month</source>
        <translation>оклад в месяц</translation>
    </message>
    <message>
        <source>part of what is above break-even</source>
        <translation>с того, что сверх безубыточности</translation>
    </message>
    <message>
        <source>of what new clients pay</source>
        <translation>с платежей новых клиентов</translation>
    </message>
    <message>
        <source>of what old clients pay</source>
        <translation>с платежей старых клиентов</translation>
    </message>
    <message>
        <source>of the margin of the first orders</source>
        <translation>с маржи первых заказов</translation>
    </message>
    <message>
        <source>first orders of a new client</source>
        <translation>первых заказов нового клиента</translation>
    </message>
    <message>
        <source>of everything that is paid</source>
        <translation>со всех платежей</translation>
    </message>
    <message>
        <source>bonus for the plan of revenue</source>
        <translation>премия за план поступлений</translation>
    </message>
    <message>
        <source>for each unit of work</source>
        <translation>за единицу работы</translation>
    </message>
    <message>
        <source>kind of work, such as layout</source>
        <translation>вид работы, например макет</translation>
    </message>
    <message>
        <source>salary of the first months</source>
        <translation>оклад первых месяцев</translation>
    </message>
    <message>
        <source>first months</source>
        <translation>первых месяцев</translation>
    </message>
    <message>
        <source>of everything paid in the first months</source>
        <translation>со всех платежей в первые месяцы</translation>
    </message>
    <message>
        <source>salary of %1 a month</source>
        <translation>оклад %1 в месяц</translation>
    </message>
    <message>
        <source>first months: %1, at %2</source>
        <translation>первые месяцы: %1, по %2</translation>
    </message>
    <message>
        <source>%1 by the plan</source>
        <translation>%1 по плану</translation>
    </message>
    <message>
        <source>%1 of what new clients pay</source>
        <translation>%1&#xa0;с платежей новых клиентов</translation>
    </message>
    <message>
        <source>%1 of what old clients pay</source>
        <translation>%1&#xa0;с платежей старых клиентов</translation>
    </message>
    <message>
        <source>%1 of everything that is paid</source>
        <translation>%1&#xa0;со всех платежей</translation>
    </message>
    <message>
        <source>of the margin</source>
        <translation>с маржи</translation>
    </message>
    <message>
        <source>of the net amount</source>
        <translation>с суммы без НДС</translation>
    </message>
    <message>
        <source>new: first orders: %1</source>
        <translation>новый: первых заказов %1</translation>
    </message>
    <message>
        <source>new: first months: %1</source>
        <translation>новый: первых месяцев %1</translation>
    </message>
    <message>
        <source>only the service %1</source>
        <translation>только услуга %1</translation>
    </message>
    <message>
        <source>as the finder</source>
        <translation>как нашедший клиента</translation>
    </message>
    <message>
        <source>%1 for each unit of “%2”</source>
        <translation>%1 за каждую единицу: «%2»</translation>
    </message>
    <message>
        <source>, beyond %1</source>
        <translation>, сверх %1</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>безубыточности</translation>
    </message>
    <message>
        <source>pool: %1 of what the office collects above %2, divided by %3</source>
        <translation>фонд: %1&#xa0;с того, что офис собрал сверх %2; делится так: %3</translation>
    </message>
    <message>
        <source>, of the department %1</source>
        <translation>, отдел %1</translation>
    </message>
    <message>
        <source>days worked</source>
        <translation>по отработанным дням</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>поровну</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>по весу</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>по поступлениям</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 при %2</translation>
    </message>
    <message>
        <source>bonus for the plan of “%1”: %2</source>
        <translation>премия за план «%1»: %2</translation>
    </message>
    <message>
        <source>%1 of the salary</source>
        <translation>%1 оклада</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 от %2</translation>
    </message>
    <message>
        <source>factor by the average rating: %1</source>
        <translation>множитель по средней оценке: %1</translation>
    </message>
    <message>
        <source>not earned: %1, where “%2” is below %3 of the plan</source>
        <translation>не заработано: %1, если «%2» меньше %3 плана</translation>
    </message>
    <message>
        <source>at least %1 a month</source>
        <translation>не меньше %1 в месяц</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>PostgreSQL driver</source>
        <translation>драйвер PostgreSQL</translation>
    </message>
    <message>
        <source>Excel out and in</source>
        <translation>запись и чтение Excel</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>window, every tab, charts</source>
        <translation>окно, все вкладки, графики</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>резервные копии</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>an advertising agency</source>
        <translation>рекламного агентства</translation>
    </message>
    <message>
        <source>a print shop</source>
        <translation>типографии</translation>
    </message>
    <message>
        <source>a design studio</source>
        <translation>студии дизайна</translation>
    </message>
    <message>
        <source>Outdoor advertising</source>
        <translation>Наружная реклама</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Вывески</translation>
    </message>
    <message>
        <source>Radio and television</source>
        <translation>Радио и телевидение</translation>
    </message>
    <message>
        <source>Internet advertising</source>
        <translation>Реклама в интернете</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Souvenirs</source>
        <translation>Сувениры</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Business cards</source>
        <translation>Визитки</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Листовки</translation>
    </message>
    <message>
        <source>Booklets</source>
        <translation>Буклеты</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Упаковка</translation>
    </message>
    <message>
        <source>Wide-format printing</source>
        <translation>Широкоформатная печать</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Наклейки</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Макет</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Brand book</source>
        <translation>Брендбук</translation>
    </message>
    <message>
        <source>Packaging design</source>
        <translation>Дизайн упаковки</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Illustration</source>
        <translation>Иллюстрация</translation>
    </message>
</context>
<context>
    <name>SettingHelp</name>
    <message>
        <source>Stands in the window&apos;s title and on papers.</source>
        <translation>Стоит в заголовке окна и на документах.</translation>
    </message>
    <message>
        <source>Orders that come earlier are assigned at this time.</source>
        <translation>Заказы, поступившие раньше, распределяются в это время.</translation>
    </message>
    <message>
        <source>Orders that come later wait for the next opening.</source>
        <translation>Заказы, поступившие позже, ждут открытия офиса.</translation>
    </message>
    <message>
        <source>Divides the day for duty and for absences.</source>
        <translation>Делит день для дежурств и отсутствий.</translation>
    </message>
    <message>
        <source>How new orders are numbered; old numbers stay.</source>
        <translation>Как нумеруются новые заказы; старые номера остаются.</translation>
    </message>
    <message>
        <source>The margin of orders whose cost is unknown, unless their service has its own.</source>
        <translation>Маржа заказов с неизвестной себестоимостью, если у услуги нет своей.</translation>
    </message>
    <message>
        <source>The office&apos;s monthly costs; a pool pays only from what is above them.</source>
        <translation>Расходы офиса за месяц; фонд отдела платит только с того, что выше.</translation>
    </message>
    <message>
        <source>Taken off where pay or plan counts net amounts.</source>
        <translation>Вычитается там, где оплата или план считают суммы без НДС.</translation>
    </message>
    <message>
        <source>Withheld from everybody&apos;s pay, from the open months on.</source>
        <translation>Удерживается из оплаты всех, начиная с незакрытых месяцев.</translation>
    </message>
    <message>
        <source>The tax is rounded to this; 1 means whole units.</source>
        <translation>До этого округляется налог; 1&#xa0;— до целых.</translation>
    </message>
    <message>
        <source>Pay below it is pointed out; empty: nothing is.</source>
        <translation>На оплату ниже неё программа указывает; пусто&#xa0;— не указывает.</translation>
    </message>
    <message>
        <source>So many first orders count as a new client&apos;s, for plan and pay.</source>
        <translation>Столько первых заказов считаются заказами нового клиента в плане и оплате.</translation>
    </message>
    <message>
        <source>Who has paid nothing for so many months is new again; empty: never.</source>
        <translation>Кто столько месяцев не платил, снова новый; пусто&#xa0;— никогда.</translation>
    </message>
    <message>
        <source>A prospect contacted within so many days stays with the manager who did it.</source>
        <translation>Найденный клиент остаётся за тем, кто связался с ним в эти дни.</translation>
    </message>
    <message>
        <source>The substitute&apos;s part of an order&apos;s credit; the rest stays with the absent manager.</source>
        <translation>Доля замещающего в зачёте заказа; остальное&#xa0;— ответственному.</translation>
    </message>
    <message>
        <source>An order without activity for so long no longer counts as load.</source>
        <translation>Заказ, по которому столько дней ничего не было, в нагрузку не входит.</translation>
    </message>
    <message>
        <source>So many working days before a vacation nobody gets new clients.</source>
        <translation>За столько рабочих дней до отпуска новые клиенты не назначаются.</translation>
    </message>
    <message>
        <source>Level in number and in expected money at once: a small order goes to whom the office owes a turn, a large one to whom it owes money.</source>
        <translation>Поровну и по числу, и по ожидаемым деньгам: небольшой заказ&#xa0;— кому офис должен очередь, крупный&#xa0;— кому должен деньги.</translation>
    </message>
    <message>
        <source>One after another; the size of orders is luck.</source>
        <translation>Друг за другом, как в парикмахерской; размер заказа&#xa0;— дело случая.</translation>
    </message>
    <message>
        <source>To whom has the least open work; equal: by turn.</source>
        <translation>У кого меньше открытой работы; поровну&#xa0;— по очереди.</translation>
    </message>
    <message>
        <source>To the manager on duty in that half-day; without one: by load.</source>
        <translation>Дежурному этой половины дня; без дежурного&#xa0;— по нагрузке.</translation>
    </message>
    <message>
        <source>Level in expected money; the number of orders may differ a lot.</source>
        <translation>Поровну по ожидаемым деньгам; число заказов может сильно отличаться.</translation>
    </message>
    <message>
        <source>A new name shows everywhere, also in what is past.</source>
        <translation>Новое имя видно везде, и в прошлом тоже.</translation>
    </message>
    <message>
        <source>Decides what this person may see and do.</source>
        <translation>Решает, что сотруднику видно и что можно делать.</translation>
    </message>
    <message>
        <source>Who shares a pool; empty: the whole office.</source>
        <translation>С кем общий фонд; пусто&#xa0;— весь офис.</translation>
    </message>
    <message>
        <source>The share of new orders beside the others&apos;: 2 gets twice as many as 1, from now on.</source>
        <translation>Доля новых заказов: вес 2 получает вдвое больше, чем 1; считается с этого момента.</translation>
    </message>
    <message>
        <source>With so many open orders nobody gets another new client; empty: no limit.</source>
        <translation>При стольких открытых заказах новые клиенты не назначаются; пусто&#xa0;— без предела.</translation>
    </message>
    <message>
        <source>Finds clients for others to keep.</source>
        <translation>Находит клиентов, которых ведут другие.</translation>
    </message>
    <message>
        <source>The first day of work; pay and plan count from it.</source>
        <translation>Первый рабочий день; с него считаются оплата и план.</translation>
    </message>
    <message>
        <source>The last day of work; clients keep this manager until they are handed over.</source>
        <translation>Последний рабочий день; клиенты остаются за менеджером до передачи.</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Можно не заполнять.</translation>
    </message>
    <message>
        <source>Whether new clients are dealt to this person.</source>
        <translation>Достаются ли новые клиенты этому сотруднику.</translation>
    </message>
    <message>
        <source>Decides about public holidays and how phones are read.</source>
        <translation>От неё зависят праздники и чтение телефонов.</translation>
    </message>
    <message>
        <source>Three letters, such as RUB; stands with every amount.</source>
        <translation>Три буквы, например RUB; стоит у каждой суммы.</translation>
    </message>
    <message>
        <source>For papers, and for PCs on which none was chosen.</source>
        <translation>Для документов и для компьютеров, где язык не выбран.</translation>
    </message>
    <message>
        <source>The day of the month on which advances are proposed; empty: none are.</source>
        <translation>День месяца, когда предлагаются авансы; пусто&#xa0;— не предлагаются.</translation>
    </message>
    <message>
        <source>A client who has not been heard of for so many days counts as silent.</source>
        <translation>Клиент, о котором столько дней ничего не слышно, считается молчащим.</translation>
    </message>
    <message>
        <source>A client not contacted for so many days may be given to another manager; empty: never.</source>
        <translation>Клиента, с которым столько дней не связывались, можно передать другому; пусто&#xa0;— никогда.</translation>
    </message>
    <message>
        <source>So many days after delivery the client is asked whether all is well.</source>
        <translation>Через столько дней после сдачи клиента спрашивают, всё ли хорошо.</translation>
    </message>
    <message>
        <source>After “not now” on a call list the client is called again in so many days.</source>
        <translation>После «не сейчас» в обзвоне клиенту звонят снова через столько дней.</translation>
    </message>
    <message>
        <source>Who does not confirm a new order in this time loses the turn; empty: no limit.</source>
        <translation>Кто не подтвердит новый заказ за это время, теряет очередь; пусто&#xa0;— без срока.</translation>
    </message>
    <message>
        <source>After so many paid orders a finder&apos;s client goes to a keeper; empty: never.</source>
        <translation>После стольких оплаченных заказов клиент нашедшего переходит к хранителю; пусто&#xa0;— никогда.</translation>
    </message>
    <message>
        <source>Orders that go to one person whoever&apos;s turn it is.</source>
        <translation>Заказы, которые идут одному сотруднику, чья бы ни была очередь.</translation>
    </message>
    <message>
        <source>Keeps its name once orders have it; empty: any service.</source>
        <translation>Название не меняется: на него ссылаются заказы и планы; пусто&#xa0;— любая услуга.</translation>
    </message>
    <message>
        <source>Only orders worth at least so much; empty: any.</source>
        <translation>Только заказы не меньше этой суммы; пусто&#xa0;— любые.</translation>
    </message>
    <message>
        <source>Who it is for.</source>
        <translation>Кому это.</translation>
    </message>
    <message>
        <source>What an order is worth in dealing until its amount is known; empty: the average.</source>
        <translation>Во сколько ценится заказ при распределении, пока сумма неизвестна; пусто&#xa0;— средняя.</translation>
    </message>
    <message>
        <source>The margin of orders whose cost is unknown; empty: the office&apos;s.</source>
        <translation>Маржа заказов с неизвестной себестоимостью; пусто&#xa0;— как у офиса.</translation>
    </message>
    <message>
        <source>How much work an order is beside the usual one, which is 1.</source>
        <translation>Сколько работы в заказе; обычный заказ&#xa0;— 1.</translation>
    </message>
    <message>
        <source>The program&apos;s own kinds cannot be removed.</source>
        <translation>Виды самой программы удалить нельзя.</translation>
    </message>
    <message>
        <source>How the days of such an absence are paid.</source>
        <translation>Как оплачиваются дни такого отсутствия.</translation>
    </message>
    <message>
        <source>Whether the plan of the month shrinks with such days.</source>
        <translation>Уменьшается ли план месяца на такие дни.</translation>
    </message>
    <message>
        <source>Whether orders that went to others meanwhile are owed afterwards.</source>
        <translation>Возвращаются ли потом заказы, ушедшие за это время другим.</translation>
    </message>
    <message>
        <source>One day, such as a working Saturday.</source>
        <translation>Один день, например рабочая суббота.</translation>
    </message>
    <message>
        <source>Yes: it is worked; no: it is free, whatever the calendar says.</source>
        <translation>Да&#xa0;— рабочий, нет&#xa0;— выходной, что бы ни говорил календарь.</translation>
    </message>
    <message>
        <source>Every week on this day; leave empty for a single date.</source>
        <translation>Каждую неделю в этот день; для одной даты оставьте пустым.</translation>
    </message>
    <message>
        <source>On this day only, in place of the week&apos;s plan.</source>
        <translation>Только в этот день, вместо плана недели.</translation>
    </message>
    <message>
        <source>The first half ends at the office&apos;s half-day.</source>
        <translation>Первая половина кончается в середине дня офиса.</translation>
    </message>
    <message>
        <source>The kind of clients that most of a manager&apos;s are.</source>
        <translation>Каких клиентов у менеджера больше всего.</translation>
    </message>
    <message>
        <source>Calls a day without a meeting, with one, with two…: 80, 15, 0.</source>
        <translation>Звонков в день без встреч, с одной, с двумя…: 80, 15, 0.</translation>
    </message>
    <message>
        <source>By which scheme this person is paid.</source>
        <translation>По какой схеме платят этому сотруднику.</translation>
    </message>
    <message>
        <source>From which month on; empty: from the first day.</source>
        <translation>С какого месяца; пусто&#xa0;— с первого дня.</translation>
    </message>
    <message>
        <source>A month before the first one that is paid by the program.</source>
        <translation>Месяц до первого, который оплачен программой.</translation>
    </message>
    <message>
        <source>For average pay and for tax by brackets.</source>
        <translation>Для среднего заработка и налога по ступеням.</translation>
    </message>
    <message>
        <source>What was withheld of it.</source>
        <translation>Сколько из этого удержано.</translation>
    </message>
    <message>
        <source>The part of a year&apos;s pay above this amount; the first is 0.</source>
        <translation>Часть годовой оплаты сверх этой суммы; первая&#xa0;— 0.</translation>
    </message>
    <message>
        <source>The rate on that part.</source>
        <translation>Ставка на эту часть.</translation>
    </message>
    <message>
        <source>20 digits; tells money in from money out on a statement.</source>
        <translation>20 цифр; отличает в выписке приход от расхода.</translation>
    </message>
    <message>
        <source>The name as the bank has it.</source>
        <translation>Название, как в банке.</translation>
    </message>
    <message>
        <source>10 or 12 digits.</source>
        <translation>10 или 12 цифр.</translation>
    </message>
    <message>
        <source>9 digits.</source>
        <translation>9 цифр.</translation>
    </message>
    <message>
        <source>20 digits.</source>
        <translation>20 цифр.</translation>
    </message>
    <message>
        <source>Where letters are fetched from, such as imap.example.org.</source>
        <translation>Откуда забираются письма, например imap.example.org.</translation>
    </message>
    <message>
        <source>993 almost everywhere.</source>
        <translation>Почти везде 993.</translation>
    </message>
    <message>
        <source>The address that orders come to.</source>
        <translation>Адрес, на который приходят заказы.</translation>
    </message>
    <message>
        <source>The folder that is looked into.</source>
        <translation>Папка, в которой искать.</translation>
    </message>
    <message>
        <source>Where letters go that have become orders; empty: they stay.</source>
        <translation>Куда переносить письма, ставшие заказами; пусто&#xa0;— остаются на месте.</translation>
    </message>
    <message>
        <source>New clients&apos; orders of other services go to colleagues; none chosen: all services.</source>
        <translation>Заказы новых клиентов на другие услуги идут коллегам; ничего не выбрано&#xa0;— все услуги.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>открывается в</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>закрывается в</translation>
    </message>
    <message>
        <source>half-day at</source>
        <translation>середина дня</translation>
    </message>
    <message>
        <source>order numbers</source>
        <translation>номера заказов</translation>
    </message>
    <message>
        <source>orders of a new client</source>
        <translation>заказов у нового клиента</translation>
    </message>
    <message>
        <source>new again after, months</source>
        <translation>снова новый через, мес.</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>ставка НДС</translation>
    </message>
    <message>
        <source>margin rate</source>
        <translation>доля маржи</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>точка безубыточности</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>ставка налога</translation>
    </message>
    <message>
        <source>tax brackets</source>
        <translation>шкала налога</translation>
    </message>
    <message>
        <source>rounding of the tax</source>
        <translation>округление налога</translation>
    </message>
    <message>
        <source>minimum wage</source>
        <translation>минимальная зарплата</translation>
    </message>
    <message>
        <source>day of the advance</source>
        <translation>день аванса</translation>
    </message>
    <message>
        <source>silence, days</source>
        <translation>тишина, дней</translation>
    </message>
    <message>
        <source>neglect, days</source>
        <translation>без контакта, дней</translation>
    </message>
    <message>
        <source>call after delivery, days</source>
        <translation>звонок после сдачи, дней</translation>
    </message>
    <message>
        <source>call later, days</source>
        <translation>звонок позже, дней</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>порядок распределения</translation>
    </message>
    <message>
        <source>protection of a prospect, days</source>
        <translation>защита найденного клиента, дней</translation>
    </message>
    <message>
        <source>substitute&apos;s share</source>
        <translation>доля замещающего</translation>
    </message>
    <message>
        <source>stale after, days</source>
        <translation>без движения, дней</translation>
    </message>
    <message>
        <source>handover after, orders</source>
        <translation>передача после, заказов</translation>
    </message>
    <message>
        <source>time to confirm, minutes</source>
        <translation>время на подтверждение, минут</translation>
    </message>
    <message>
        <source>buffer before a vacation, days</source>
        <translation>запас перед отпуском, дней</translation>
    </message>
    <message>
        <source>reserved orders</source>
        <translation>закреплённые заказы</translation>
    </message>
    <message>
        <source>from the value</source>
        <translation>от суммы</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>works here since</source>
        <translation>работает с</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>последний день</translation>
    </message>
    <message>
        <source>takes incoming orders</source>
        <translation>получает входящие заказы</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>limit of open orders</source>
        <translation>предел открытых заказов</translation>
    </message>
    <message>
        <source>services</source>
        <translation>услуги</translation>
    </message>
    <message>
        <source>finds new clients</source>
        <translation>ищет новых клиентов</translation>
    </message>
    <message>
        <source>department</source>
        <translation>отдел</translation>
    </message>
    <message>
        <source>pay scheme</source>
        <translation>схема оплаты</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>день рождения</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>замещает</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачивается</translation>
    </message>
    <message>
        <source>lowers the plan</source>
        <translation>уменьшает план</translation>
    </message>
    <message>
        <source>missed turns are made up for</source>
        <translation>пропущенная очередь возвращается</translation>
    </message>
    <message>
        <source>half-day</source>
        <translation>половина дня</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>день недели</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>сегмент</translation>
    </message>
    <message>
        <source>calls a day</source>
        <translation>звонков в день</translation>
    </message>
    <message>
        <source>service</source>
        <translation>услуга</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>ожидаемая сумма</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>трудоёмкость</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>план</translation>
    </message>
    <message>
        <source>components</source>
        <translation>составляющие</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>ставка</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>ground of the deduction</source>
        <translation>основание удержания</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>accrued</source>
        <translation>начислено</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>налог</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>КПП</translation>
    </message>
    <message>
        <source>account</source>
        <translation>счёт</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>банк</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>БИК</translation>
    </message>
    <message>
        <source>correspondent account</source>
        <translation>корреспондентский счёт</translation>
    </message>
    <message>
        <source>server</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <source>user</source>
        <translation>пользователь</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>папка</translation>
    </message>
    <message>
        <source>folder of handled letters</source>
        <translation>папка обработанных писем</translation>
    </message>
    <message>
        <source>name of the employee</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>services of this person</source>
        <translation>услуги сотрудника</translation>
    </message>
    <message>
        <source>or on the day</source>
        <translation>или в день</translation>
    </message>
    <message>
        <source>kind of absence</source>
        <translation>вид отсутствия</translation>
    </message>
    <message>
        <source>from month</source>
        <translation>с месяца</translation>
    </message>
    <message>
        <source>own margin rate</source>
        <translation>своя доля маржи</translation>
    </message>
    <message>
        <source>holder of the account</source>
        <translation>владелец счёта</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>How orders are dealt</source>
        <translation>Как делятся заказы</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>New orders are dealt from now on: %1</source>
        <translation>Новые заказы распределяются теперь так: %1</translation>
    </message>
    <message>
        <source>Put in force for new orders</source>
        <translation>Ввести для новых заказов</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>not in force yet</source>
        <translation>ещё не действует</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Saved. Before: %1</source>
        <translation>Сохранено. Было: %1</translation>
    </message>
    <message>
        <source>“%1” was not understood. %2</source>
        <translation>Непонятно: «%1». %2</translation>
    </message>
    <message>
        <source>Type a whole number, for example 14.</source>
        <translation>Введите целое число, например 14.</translation>
    </message>
    <message>
        <source>Type an amount, for example 40 000.</source>
        <translation>Введите сумму, например 40 000.</translation>
    </message>
    <message>
        <source>Type a percentage, for example 25.</source>
        <translation>Введите проценты, например 25.</translation>
    </message>
    <message>
        <source>Type a time, for example 9:00.</source>
        <translation>Введите время, например 9:00.</translation>
    </message>
    <message>
        <source>Type a text.</source>
        <translation>Введите текст.</translation>
    </message>
    <message>
        <source>one count for ever</source>
        <translation>один счёт на всё время</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>каждый год заново</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Saved: %1, %2</source>
        <translation>Сохранено: %1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, по %2</translation>
    </message>
    <message>
        <source>Type a number, for example 1 or 0,5.</source>
        <translation>Введите число, например 1 или 0,5.</translation>
    </message>
    <message>
        <source>Type a date, for example %1.</source>
        <translation>Введите дату, например %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>as worked days</source>
        <translation>как рабочие дни</translation>
    </message>
    <message>
        <source>by average earnings</source>
        <translation>по среднему заработку</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>не оплачивается</translation>
    </message>
    <message>
        <source>first half of the day</source>
        <translation>первая половина дня</translation>
    </message>
    <message>
        <source>second half of the day</source>
        <translation>вторая половина дня</translation>
    </message>
    <message>
        <source>a new one…</source>
        <translation>новая строка…</translation>
    </message>
    <message>
        <source>Type to change the cell, Enter saves it, Del removes the row.</source>
        <translation>Печатайте, чтобы изменить; Enter сохраняет, Del удаляет строку.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Ещё нужно: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>Type whole numbers with commas, for example 40, 20, 0.</source>
        <translation>Напишите целые числа через запятую, например 40, 20, 0.</translation>
    </message>
    <message>
        <source>Type a month, for example %1.</source>
        <translation>Напишите месяц, например %1.</translation>
    </message>
    <message>
        <source>All settings as one text file: to move an office, to keep a copy, or to change much at once.</source>
        <translation>Все настройки одним текстовым файлом: чтобы перенести офис, сохранить копию или изменить сразу многое.</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Внести эти изменения</translation>
    </message>
    <message>
        <source>The settings are as %1 says</source>
        <translation>Настройки теперь как в файле %1</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Почтовый ящик</translation>
    </message>
    <message>
        <source>Pay scheme</source>
        <translation>Схема оплаты</translation>
    </message>
    <message>
        <source>Still theirs: clients %1, open orders %2. Hand them over on the cards.</source>
        <translation>Пока за сотрудником: клиентов %1, открытых заказов %2. Передайте их в карточках.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Добавлено: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>%1 under each policy</source>
        <translation>%1 при каждом порядке</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнивается…</translation>
    </message>
    <message>
        <source>No order of a new client came in that month.</source>
        <translation>В том месяце не было заказов новых клиентов.</translation>
    </message>
    <message>
        <source>Too few orders to compare: %1</source>
        <translation>Мало заказов для сравнения: %1</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>заказы</translation>
    </message>
    <message>
        <source>Most even in that month: %1.</source>
        <translation>Ровнее всего в том месяце: %1.</translation>
    </message>
    <message>
        <source>Last month: %1</source>
        <translation>В прошлом месяце: %1</translation>
    </message>
    <message>
        <source>Start from a ready scheme</source>
        <translation>Начать с готовой схемы</translation>
    </message>
    <message>
        <source>There is no pay scheme yet: pay cannot be worked out.</source>
        <translation>Схем оплаты ещё нет: зарплату нельзя посчитать.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, с: %2</translation>
    </message>
    <message>
        <source>Paid by it: %1</source>
        <translation>По ней платят: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Scheme made: %1. Give it to people in their settings.</source>
        <translation>Схема создана: %1. Назначьте её сотрудникам в их настройках.</translation>
    </message>
    <message>
        <source>Make this scheme</source>
        <translation>Создать схему</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>Название схемы</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>С месяца</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Add the usual services of:</source>
        <translation>Добавить обычные услуги:</translation>
    </message>
    <message>
        <source>Who does which services is set with each employee.</source>
        <translation>Кто какие услуги делает, указано у каждого сотрудника.</translation>
    </message>
    <message>
        <source>Added the services of: %1</source>
        <translation>Добавлены услуги: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Another person is chosen by a click on the name at the lower left.</source>
        <translation>Другого человека выбирают щелчком по имени слева внизу.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>At once.</source>
        <translation>Сразу.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Размер всего</translation>
    </message>
    <message>
        <source>From the next start of the program.</source>
        <translation>Со следующего запуска программы.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Здесь работает</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Days and duty</source>
        <translation>Дни и дежурства</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Нормы</translation>
    </message>
    <message>
        <source>Pay schemes</source>
        <translation>Схемы оплаты</translation>
    </message>
    <message>
        <source>Accounts and mail</source>
        <translation>Счета и почта</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Файл настроек</translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation>Виды отсутствий</translation>
    </message>
    <message>
        <source>Days that differ from the country&apos;s calendar</source>
        <translation>Дни не по календарю страны</translation>
    </message>
    <message>
        <source>Duty at the front desk</source>
        <translation>Дежурства в приёмной</translation>
    </message>
    <message>
        <source>Norms of calls a day</source>
        <translation>Нормы звонков в день</translation>
    </message>
    <message>
        <source>The office&apos;s bank accounts</source>
        <translation>Счета офиса в банке</translation>
    </message>
    <message>
        <source>Earned before the first month of pay here</source>
        <translation>Заработано до первого месяца в программе</translation>
    </message>
    <message>
        <source>Reserved orders</source>
        <translation>Особые заказы</translation>
    </message>
    <message>
        <source>Tax by brackets, in place of one rate</source>
        <translation>Налог по ступеням вместо одной ставки</translation>
    </message>
    <message>
        <source>New clients&apos; orders: %1</source>
        <translation>Заказов новых клиентов: %1</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <translation>тыс. %1</translation>
    </message>
    <message>
        <source>largest gap: %1 orders, in money %2</source>
        <translation>наибольший разрыв: заказов %1, в деньгах %2</translation>
    </message>
    <message>
        <source>Drive and other PCs</source>
        <translation>Диск и компьютеры</translation>
    </message>
    <message>
        <source>a new order of mine</source>
        <translation>новый заказ у меня</translation>
    </message>
    <message>
        <source>an order that waits too long at the desk</source>
        <translation>заказ, который долго ждёт в приёмной</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Beside the clock, while the program runs.</source>
        <translation>Возле часов, пока программа работает.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Распределение</translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation>Виды отсутствия</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуги</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Схемы оплаты</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Отсутствия</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Дежурство</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Планы</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Начисления и удержания вручную</translation>
    </message>
    <message>
        <source>Reasons for a missed plan</source>
        <translation>Причины невыполнения плана</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>Nothing changed: the office is as the file says.</source>
        <translation>Ничего не изменилось: офис такой, как в файле.</translation>
    </message>
    <message>
        <source>Norm of calls</source>
        <translation>Норма звонков</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Банковские счета</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Почтовый ящик</translation>
    </message>
    <message>
        <source>Earned before</source>
        <translation>Заработано раньше</translation>
    </message>
    <message>
        <source>Warning: in the scheme %1 from %2 the parts for new and for old clients differ on who is new, so some payments are paid twice or not at all; give both the same numbers.</source>
        <translation>В схеме %1 (с %2) части для новых и для постоянных клиентов по-разному определяют нового: задайте обеим одни числа.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Создать офис</translation>
    </message>
    <message>
        <source>such as Format Agency</source>
        <translation>например, Агентство «Формат»</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название офиса</translation>
    </message>
    <message>
        <source>Owner: your name</source>
        <translation>Владелец: ваше имя</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Its file: on the drive that all PCs see</source>
        <translation>Файл офиса: на диске, который видят все компьютеры</translation>
    </message>
    <message>
        <source>Offices (%1)</source>
        <translation>Офисы (%1)</translation>
    </message>
    <message>
        <source>Where the office&apos;s file is to be</source>
        <translation>Где будет файл офиса</translation>
    </message>
    <message>
        <source>An office needs a name.</source>
        <translation>Укажите название офиса.</translation>
    </message>
    <message>
        <source>The owner&apos;s name is needed: whose office it is.</source>
        <translation>Укажите владельца.</translation>
    </message>
    <message>
        <source>Say where the office&apos;s file is to be.</source>
        <translation>Укажите, где будет файл офиса.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Address of the office on the server</source>
        <translation>Адрес офиса на сервере</translation>
    </message>
    <message>
        <source>An address begins like postgresql+psycopg://</source>
        <translation>Адрес начинается так: postgresql+psycopg://</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Open the office&apos;s file…</source>
        <translation>Открыть файл офиса…</translation>
    </message>
    <message>
        <source>Make a new office…</source>
        <translation>Создать новый офис…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>On a server…</source>
        <translation>Офис на сервере…</translation>
    </message>
    <message>
        <source>It lies on the office drive and ends with .dolya.</source>
        <translation>Файл лежит на общем диске, имя кончается на .dolya.</translation>
    </message>
    <message>
        <source>For the first PC of an office: its file is made here.</source>
        <translation>Для первого компьютера: здесь создаётся файл офиса.</translation>
    </message>
    <message>
        <source>A made-up agency with a year of orders; nothing of it is kept.</source>
        <translation>Пример агентства с заказами за год; изменения не сохраняются.</translation>
    </message>
    <message>
        <source>Where is your office?</source>
        <translation>С какими данными работать?</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Открывается %1…</translation>
    </message>
    <message>
        <source>The office&apos;s file</source>
        <translation>Файл офиса</translation>
    </message>
    <message>
        <source>Making the office…</source>
        <translation>Создание офиса…</translation>
    </message>
    <message>
        <source>Making the demo office…</source>
        <translation>Создание примера…</translation>
    </message>
    <message>
        <source>The office&apos;s file is not there: %1. Perhaps its drive is not connected, or somebody has moved or renamed it: try again, or open the file where it is now.</source>
        <translation>Файла офиса нет на месте: %1. Подключите диск и попробуйте ещё раз или укажите, где файл теперь.</translation>
    </message>
    <message>
        <source>%1 Month %2 of %3.</source>
        <translation>%1 Месяц %2 из %3.</translation>
    </message>
    <message>
        <source>Who works at this PC?</source>
        <translation>Кто работает за этим компьютером?</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Новый офис</translation>
    </message>
    <message>
        <source>An office on a server</source>
        <translation>Офис на сервере</translation>
    </message>
    <message>
        <source>Bringing the office to this version of Dolya… A copy of it is made first.</source>
        <translation>Обновление данных до этой версии… Сначала создаётся их копия.</translation>
    </message>
    <message>
        <source>Opening the office on the server…</source>
        <translation>Открывается офис на сервере…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Поиск копий…</translation>
    </message>
    <message>
        <source>Putting the backup in the office&apos;s place…</source>
        <translation>Восстановление из копии…</translation>
    </message>
    <message>
        <source>Go on with what this PC keeps</source>
        <translation>Работать с копией на этом компьютере</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>В деньгах</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>По очереди</translation>
    </message>
    <message>
        <source>Out of turn</source>
        <translation>Без учёта в очереди</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ответственный: %1</translation>
    </message>
    <message>
        <source>Paid: %1; orders paid: %2</source>
        <translation>Оплачено: %1; заказов оплачено: %2</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Аванс</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Было бы</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>To be handed over to: %1</source>
        <translation>Предлагается передать: %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>клиенты</translation>
    </message>
    <message>
        <source>people</source>
        <translation>контактные лица</translation>
    </message>
    <message>
        <source>phones and addresses</source>
        <translation>телефоны и адреса</translation>
    </message>
    <message>
        <source>responsible managers</source>
        <translation>ответственные</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>заказы</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>этапы</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>доли</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>оплаты</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>контакты</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>назначения</translation>
    </message>
    <message>
        <source>ledger entries</source>
        <translation>записи очереди</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>записи журнала</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>планы</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>начисления и удержания вручную</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>расчётные листки</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>отсутствия</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>Revenue: %1; paid orders: %2</source>
        <translation>Выручка: %1; оплаченных заказов: %2</translation>
    </message>
    <message>
        <source>Invoices: %1; proposals: %2; meetings: %3; calls: %4</source>
        <translation>Счетов: %1; предложений: %2; встреч: %3; звонков: %4</translation>
    </message>
    <message>
        <source>A day: meetings %1, calls %2</source>
        <translation>В день: встреч %1, звонков %2</translation>
    </message>
    <message>
        <source>Managers needed: %1; there are: %2</source>
        <translation>Нужно менеджеров: %1; есть: %2</translation>
    </message>
    <message>
        <source>The plan fits.</source>
        <translation>План выполним.</translation>
    </message>
    <message>
        <source>The plan does not fit: there are too few managers.</source>
        <translation>План не выполнить: менеджеров мало.</translation>
    </message>
    <message>
        <source>New orders needed: %1</source>
        <translation>Нужно новых заказов: %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаемая сумма</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Gap in orders</source>
        <translation>Разрыв, заказов</translation>
    </message>
    <message>
        <source>Gap in mean orders</source>
        <translation>Разрыв, средних заказов</translation>
    </message>
    <message>
        <source>Debts left</source>
        <translation>Остались долги</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Копировать строку</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Write to Excel…</source>
        <translation>Выгрузить в Excel…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Write to Excel</source>
        <translation>Выгрузить в Excel</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>возражения</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Найти в таблице</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, страница %2 из %3</translation>
    </message>
    <message>
        <source>sorted downwards: %1</source>
        <translation>по убыванию: %1</translation>
    </message>
    <message>
        <source>sorted: %1</source>
        <translation>по возрастанию: %1</translation>
    </message>
    <message>
        <source>%1: only %2</source>
        <translation>%1: только %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Напечатать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Только: %1</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Только</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Показать все строки</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>What to do today</source>
        <translation>Дела на сегодня</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>note, or a word why</source>
        <translation>заметка или причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>25.10 or 25.10 15:00</source>
        <translation>25.10 или 25.10 15:00</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Поговорили</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>не звонить</translation>
    </message>
    <message>
        <source>A day from today on, such as %1.</source>
        <translation>День начиная с сегодняшнего, например %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Earned so far this month</source>
        <translation>Начислено за месяц</translation>
    </message>
    <message>
        <source>Office: break-even of the month</source>
        <translation>Офис: точка безубыточности месяца</translation>
    </message>
    <message>
        <source>Nothing to do today. Log a contact on a client&apos;s card.</source>
        <translation>На сегодня дел нет. Занесите контакт в карточке клиента.</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Чей день</translation>
    </message>
    <message>
        <source>Why? A word is enough, then Drop.</source>
        <translation>Почему? Достаточно слова, затем «Снять».</translation>
    </message>
    <message>
        <source>call as promised</source>
        <translation>позвонить, как договорились</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>write a letter</source>
        <translation>написать письмо</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>suggest a bigger batch less often</source>
        <translation>предложить партию больше, но реже</translation>
    </message>
    <message>
        <source>suggest what others order too: %1</source>
        <translation>предложить то, что берут другие: %1</translation>
    </message>
    <message>
        <source>suggest an offer for the company</source>
        <translation>предложить услуги для компании</translation>
    </message>
    <message>
        <source>ask for two or three people to recommend</source>
        <translation>попросить порекомендовать двух-трёх знакомых</translation>
    </message>
    <message>
        <source>new order, confirm it</source>
        <translation>новый заказ, подтвердить</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>сдать заказ</translation>
    </message>
    <message>
        <source>ask whether all is well</source>
        <translation>узнать, всё ли хорошо</translation>
    </message>
    <message>
        <source>birthday: %1</source>
        <translation>день рождения: %1</translation>
    </message>
    <message>
        <source>the company&apos;s birthday</source>
        <translation>день рождения компании</translation>
    </message>
    <message numerus="yes">
        <source>%n days without a contact</source>
        <translation>
            <numerusform>%n&#xa0;день без контакта</numerusform>
            <numerusform>%n&#xa0;дня без контакта</numerusform>
            <numerusform>%n&#xa0;дней без контакта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody in touch for %n days: hand it over?</source>
        <translation>
            <numerusform>%n&#xa0;день без контакта: передать клиента?</numerusform>
            <numerusform>%n&#xa0;дня без контакта: передать клиента?</numerusform>
            <numerusform>%n&#xa0;дней без контакта: передать клиента?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n&#xa0;день</numerusform>
            <numerusform>%n&#xa0;дня</numerusform>
            <numerusform>%n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders every %n days</source>
        <translation>
            <numerusform>обычно раз в %n&#xa0;день</numerusform>
            <numerusform>обычно раз в %n&#xa0;дня</numerusform>
            <numerusform>обычно раз в %n&#xa0;дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>опоздание %n&#xa0;день</numerusform>
            <numerusform>опоздание %n&#xa0;дня</numerusform>
            <numerusform>опоздание %n&#xa0;дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Сделано сегодня</translation>
    </message>
    <message>
        <source>Nothing was done today that could be taken back.</source>
        <translation>Сегодня не было действий, которые можно отменить.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>%1. It is kept here until the drive answers.</source>
        <translation>%1. Не отправлено, пока диск не ответит.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>Сейчас в офисе</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваш вариант</translation>
    </message>
    <message>
        <source>Save as picked</source>
        <translation>Сохранить выбранное</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Client, phone, order number</source>
        <translation>Клиент, телефон, номер заказа</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>Dolya — %1</source>
        <translation>«Доля»&#xa0;— %1</translation>
    </message>
    <message>
        <source>Look: as the system&apos;s</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Plan &amp; fact</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Зарплата</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Отчёт для поддержки…</translation>
    </message>
    <message>
        <source>Read the setup from a file</source>
        <translation>Прочитать настройки из файла</translation>
    </message>
    <message>
        <source>Write the setup to a file</source>
        <translation>Выгрузить настройки в файл</translation>
    </message>
    <message>
        <source>Add an employee…</source>
        <translation>Добавить сотрудника…</translation>
    </message>
    <message>
        <source>Write the setup to a file…</source>
        <translation>Выгрузить настройки в файл…</translation>
    </message>
    <message>
        <source>Read the setup from a file…</source>
        <translation>Прочитать настройки из файла…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Working: %1</source>
        <translation>Кто работает: %1</translation>
    </message>
    <message>
        <source>Leave this office and choose another one?</source>
        <translation>Закрыть этот файл и открыть другой?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Try anything: nothing is kept. The demo day is %1, %2, opened at %3.</source>
        <translation>Пробуйте всё: ничего не сохранится. День в демо-офисе: %1, %2, начало в %3.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Done today…</source>
        <translation>Сделано сегодня…</translation>
    </message>
    <message>
        <source>Really remove it</source>
        <translation>Да, удалить</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the journal.</source>
        <translation>Укажите причину: она останется в журнале.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Settings of the office</source>
        <translation>Настройки офиса</translation>
    </message>
    <message>
        <source>Dolya</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Absences and duty…</source>
        <translation>Отсутствия и дежурства…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>office manager</source>
        <translation>офис-менеджер</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>менеджер</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>negotiation</source>
        <translation>переговоры</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>счёт</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>не состоялся</translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>не заказ</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>визит</translation>
    </message>
    <message>
        <source>website</source>
        <translation>сайт</translation>
    </message>
    <message>
        <source>own</source>
        <translation>собственный поиск</translation>
    </message>
    <message>
        <source>outgoing call</source>
        <translation>исходящий звонок</translation>
    </message>
    <message>
        <source>incoming call</source>
        <translation>входящий звонок</translation>
    </message>
    <message>
        <source>meeting at the office</source>
        <translation>встреча в офисе</translation>
    </message>
    <message>
        <source>meeting at the client&apos;s</source>
        <translation>встреча у клиента</translation>
    </message>
    <message>
        <source>letter from the client</source>
        <translation>письмо от клиента</translation>
    </message>
    <message>
        <source>letter to the client</source>
        <translation>письмо клиенту</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>поздравление</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>order</source>
        <translation>заказ</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>оплата</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>назначение</translation>
    </message>
    <message>
        <source>handover of the client</source>
        <translation>передача клиента</translation>
    </message>
    <message>
        <source>small business</source>
        <translation>малый бизнес</translation>
    </message>
    <message>
        <source>medium business</source>
        <translation>средний бизнес</translation>
    </message>
    <message>
        <source>large business</source>
        <translation>крупный бизнес</translation>
    </message>
    <message>
        <source>retail</source>
        <translation>розница</translation>
    </message>
    <message>
        <source>private person</source>
        <translation>частное лицо</translation>
    </message>
    <message>
        <source>fair in orders and money</source>
        <translation>поровну заказов и денег</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>по очереди</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>по загрузке</translation>
    </message>
    <message>
        <source>by duty</source>
        <translation>по дежурству</translation>
    </message>
    <message>
        <source>by expected value</source>
        <translation>по ожидаемой сумме</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Счета</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Поступления</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Оклад</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>Piece rate</source>
        <translation>Сдельная оплата</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Фонд отдела</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>За качество</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Премия</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Доплата до минимума</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Начисления и удержания вручную</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>отпуск</translation>
    </message>
    <message>
        <source>sick leave</source>
        <translation>больничный</translation>
    </message>
    <message>
        <source>errand</source>
        <translation>по работе вне офиса</translation>
    </message>
    <message>
        <source>unpaid leave</source>
        <translation>отпуск за свой счёт</translation>
    </message>
    <message>
        <source>unexcused absence</source>
        <translation>неявка без уважительной причины</translation>
    </message>
    <message>
        <source>accountant</source>
        <translation>бухгалтер</translation>
    </message>
    <message>
        <source>Cold calls</source>
        <translation>Холодные звонки</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Чистая выручка</translation>
    </message>
    <message>
        <source>Revenue from new clients</source>
        <translation>Выручка от новых клиентов</translation>
    </message>
    <message>
        <source>Margin from new clients</source>
        <translation>Маржа от новых клиентов</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Средний заказ</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>Активные клиенты</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Orders that reached the stage «%1»</source>
        <translation>Дошло до этапа «%1»</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Работа: %1</translation>
    </message>
    <message>
        <source>Leave pay</source>
        <translation>Отпускные</translation>
    </message>
    <message>
        <source>Not earned</source>
        <translation>Не начислено</translation>
    </message>
    <message>
        <source>calling block</source>
        <translation>час звонков</translation>
    </message>
    <message>
        <source>away at a meeting</source>
        <translation>на встрече</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Payroll</source>
        <translation>Ведомость</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Payroll for</source>
        <translation>Ведомость за</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Налог</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Аванс</translation>
    </message>
    <message>
        <source>Advances to be paid back</source>
        <translation>Авансы к зачёту</translation>
    </message>
    <message>
        <source>Left for the next month</source>
        <translation>Остаток на следующий месяц</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>В программе</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Составляющая</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>База расчёта</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Order no. of the client</source>
        <translation>Какой по счёту заказ</translation>
    </message>
    <message>
        <source>New or old client</source>
        <translation>Новый или постоянный клиент</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>old</source>
        <translation>постоянный</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Выполнение</translation>
    </message>
</context>
</TS>
