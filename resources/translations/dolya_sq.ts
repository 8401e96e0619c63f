<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq_AL">
<context>
    <name>Absences</name>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Pjesa e ditës</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiqe</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> dhe %1 të tjera</translation>
    </message>
    <message>
        <source>Open orders: %1.</source>
        <translation>Porosi të hapura: %1.</translation>
    </message>
    <message>
        <source>On duty then: %1; somebody else is needed.</source>
        <translation>Kujdestar atëherë: %1; duhet dikush tjetër.</translation>
    </message>
    <message>
        <source>Touches no open order and no duty.</source>
        <translation>Nuk prek porosi të hapura as kujdestari.</translation>
    </message>
    <message>
        <source>whole days</source>
        <translation>ditë të plota</translation>
    </message>
    <message>
        <source>till the half-day of the last day</source>
        <translation>deri në mesditën e ditës së fundit</translation>
    </message>
    <message>
        <source>from the half-day of the first day</source>
        <translation>nga mesdita e ditës së parë</translation>
    </message>
    <message>
        <source>Absences of the month</source>
        <translation>Mungesat e muajit</translation>
    </message>
    <message>
        <source>duty till %1</source>
        <translation>kujdestar deri %1</translation>
    </message>
    <message>
        <source>duty after %1</source>
        <translation>kujdestar pas %1</translation>
    </message>
    <message>
        <source>present</source>
        <translation>në punë</translation>
    </message>
    <message>
        <source>%1, substitute %2</source>
        <translation>%1, zëvendëson %2</translation>
    </message>
    <message>
        <source>Absences and duty</source>
        <translation>Mungesat dhe kujdestaria</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Mungesë</translation>
    </message>
    <message>
        <source>Arrows move, Shift marks several days, Enter enters or opens, Del removes.</source>
        <translation>Shigjetat lëvizin, Shift shënon disa ditë, Enter shton ose hap, Del heq.</translation>
    </message>
    <message>
        <source>Nobody on duty is there, at least half a day: %1</source>
        <translation>Askush kujdestar nuk është të paktën gjysmë dite: %1</translation>
    </message>
    <message>
        <source>Absence saved: %1</source>
        <translation>Mungesa u ruajt: %1</translation>
    </message>
    <message>
        <source>Remove this absence: %1?</source>
        <translation>Të hiqet mungesa: %1?</translation>
    </message>
    <message>
        <source>Absence removed: %1</source>
        <translation>Mungesa u hoq: %1</translation>
    </message>
    <message>
        <source>%1: as in the country&apos;s calendar again</source>
        <translation>%1: sërish si në kalendarin e vendit</translation>
    </message>
    <message>
        <source>%1 is free now</source>
        <translation>%1 tani është pushim</translation>
    </message>
    <message>
        <source>%1 is worked now</source>
        <translation>%1 tani punohet</translation>
    </message>
    <message>
        <source>Working days: %1.</source>
        <translation>Ditë pune: %1.</translation>
    </message>
    <message>
        <source>Free on weekdays: %1.</source>
        <translation>Pushim në ditë jave: %1.</translation>
    </message>
    <message>
        <source>Worked on weekends: %1.</source>
        <translation>Punë në fundjavë: %1.</translation>
    </message>
    <message>
        <source>%1 till %2</source>
        <translation>%1 deri në %2</translation>
    </message>
    <message>
        <source>Away till…</source>
        <translation>Mungon deri në…</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Jam në vend</translation>
    </message>
    <message>
        <source>Go away…</source>
        <translation>Largohem…</translation>
    </message>
    <message>
        <source>Calls for an hour: F7, away for a while: F8, back: F9</source>
        <translation>Telefonata për një orë: F7, largim: F8, kthim: F9</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Backups</source>
        <translation>Kopje rezervë</translation>
    </message>
    <message>
        <source>The last good backup is older than two days: %1.</source>
        <translation>Kopja e fundit e kontrolluar është më e vjetër se dy ditë: %1.</translation>
    </message>
    <message>
        <source>There is no backup of the last two days in the second place: check that its drive is connected.</source>
        <translation>Në dosjen e diskut tjetër nuk ka kopje të dy ditëve të fundit: shikoni nëse disku është i lidhur.</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Bëj një tani</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Po bëhet…</translation>
    </message>
    <message>
        <source>Made and checked: %1</source>
        <translation>U bë dhe u kontrollua: %1</translation>
    </message>
    <message>
        <source>The newest sound backup takes the damaged file&apos;s place. What was entered since then is carried over as far as it can be read, and a report says what was. The damaged file is kept. Dolya must be closed on the other PCs.</source>
        <translation>Kopja e fundit e padëmtuar zë vendin e skedarit të dëmtuar. Çfarë u fut më pas shtohet nëse lexohet; raporti tregon se çfarë. Skedari i dëmtuar ruhet. Së pari mbylleni programin Dolya në kompjuterët e tjerë.</translation>
    </message>
    <message>
        <source>Put the office back</source>
        <translation>Rikthe të dhënat</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged</source>
        <translation>Skedari i zyrës është i dëmtuar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ku</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Madhësia</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Përmbajtja</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolli</translation>
    </message>
    <message>
        <source>Put this one back…</source>
        <translation>Rikthe nga kjo kopje…</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Rikthe</translation>
    </message>
    <message>
        <source>No second place yet. Name a folder on another drive: it gets a backup a day.</source>
        <translation>Ende nuk ka kopje të tjera. Zgjidhni një dosje në një disk tjetër: ajo merr një kopje në ditë.</translation>
    </message>
    <message>
        <source>A backup a day in: %1</source>
        <translation>Një kopje në ditë në: %1</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Kopje në një disk tjetër</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Zgjidh një dosje…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Asnjë</translation>
    </message>
    <message>
        <source>The owner names it.</source>
        <translation>E cakton pronari.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>në një disk tjetër</translation>
    </message>
    <message>
        <source>this PC</source>
        <translation>ky kompjuter</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>po kontrollohet…</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>e dëmtuar</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>e padëmtuar</translation>
    </message>
    <message>
        <source>There is no backup yet: the first one is made within a minute.</source>
        <translation>Ende nuk ka kopje: e para bëhet brenda një minute.</translation>
    </message>
    <message>
        <source>The latest: %1. One is made every hour, by itself, while the window is open.</source>
        <translation>Për sa kohë dritarja është e hapur, një kopje bëhet vetë çdo orë. E fundit: %1.</translation>
    </message>
    <message>
        <source>Dolya — the office cannot be opened</source>
        <translation>Dolya&#xa0;— zyra nuk hapet</translation>
    </message>
    <message>
        <source>Dolya report %1.zip</source>
        <translation>Raporti i Dolya %1.zip</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Raport për mbështetjen</translation>
    </message>
    <message>
        <source>Written: %1. It holds the log, versions and checks, and no names, amounts or passwords.</source>
        <translation>U shkrua: %1. Përmban ditarin e programit, versionet dhe kontrollet; nuk ka emra, shuma apo fjalëkalime.</translation>
    </message>
    <message>
        <source>The office becomes what it was at this moment: %1. What was entered since then is no longer in it. The file of now is kept beside it. Dolya must be closed on the other PCs.</source>
        <translation>Zyra bëhet siç ishte në këtë çast: %1. Ajo që u fut më pas nuk është më në të. Skedari i tanishëm ruhet pranë. Dolya duhet të jetë e mbyllur në kompjuterët e tjerë.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n porosi</numerusform>
            <numerusform>%n porosi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientë</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a backup&apos;s file…</source>
        <translation>Zgjidh skedarin e një kopjeje…</translation>
    </message>
    <message>
        <source>Put this file in its place</source>
        <translation>Vëre këtë skedar në vend të tij</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>Zyra nuk hapet</translation>
    </message>
    <message>
        <source>The office&apos;s file is not there any more: %1</source>
        <translation>Skedari i zyrës nuk është më në vend: %1</translation>
    </message>
    <message>
        <source>The office&apos;s file cannot be opened: it is damaged or was changed. %1</source>
        <translation>Skedari i zyrës nuk hapet: është i dëmtuar ose i ndryshuar. %1</translation>
    </message>
    <message>
        <source>This PC has no backup of this office. Another PC may have one, or the second place: choose its file. Every PC keeps its own in: %1</source>
        <translation>Ky kompjuter nuk ka asnjë kopje të kësaj zyre. Mund ta ketë një kompjuter tjetër ose vendi i dytë: zgjidhni skedarin e saj. Çdo kompjuter i mban kopjet e veta këtu: %1</translation>
    </message>
    <message>
        <source>The newest here: “%1”, %2.</source>
        <translation>Më e reja këtu: «%1», %2.</translation>
    </message>
    <message>
        <source>The file does not say any more which office it was: put this one back only if it is the right one.</source>
        <translation>Skedari nuk tregon se e cilës zyrë është: rikthejeni vetëm nëse jeni të sigurt.</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>Skedari i kopjes</translation>
    </message>
    <message>
        <source>“%1”, %2: %3.</source>
        <translation>«%1», %2: %3.</translation>
    </message>
    <message>
        <source>This is a backup of another office, and nothing is carried over.</source>
        <translation>Kjo është kopje e një zyre tjetër: asgjë nuk kalon në të.</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged, and nothing is stored in it any more. Put the newest backup in its place: what can still be read of the file comes along, and what is kept on the PCs follows.</source>
        <translation>Skedari i zyrës është i dëmtuar dhe në të nuk ruhet më asgjë. Vini në vend të tij kopjen e fundit: ç’mund të lexohet ende nga skedari vjen me të, dhe ajo që mbahet në kompjuterë ruhet më pas.</translation>
    </message>
    <message>
        <source>There is no backup of this office here.</source>
        <translation>Këtu nuk ka asnjë kopje të kësaj zyre.</translation>
    </message>
    <message>
        <source>The latest: %1.</source>
        <translation>E fundit: %1.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Everything holds: %1 rows checked.</source>
        <translation>U kontrolluan rreshta: %1. Gjithçka në rregull.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>the office&apos;s file or URL</source>
        <translation>skedari ose adresa e zyrës</translation>
    </message>
    <message>
        <source>language of what is said</source>
        <translation>gjuha e mesazheve</translation>
    </message>
    <message>
        <source>who is working</source>
        <translation>kush punon</translation>
    </message>
    <message>
        <source>pretend it is then</source>
        <translation>quaje se tani është ky çast</translation>
    </message>
    <message>
        <source>Fair orders, honest pay.</source>
        <translation>Porosi të drejta, pagë e ndershme.</translation>
    </message>
    <message>
        <source>open a demo office</source>
        <translation>hap një zyrë demonstruese</translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation>për programe të tjera</translation>
    </message>
    <message>
        <source>make a demo office</source>
        <translation>krijo një zyrë demonstruese</translation>
    </message>
    <message>
        <source>make the office as a file says, or change it</source>
        <translation>krijo zyrën sipas një skedari ose ndryshoje</translation>
    </message>
    <message>
        <source>write the office&apos;s setup</source>
        <translation>shkruaj cilësimet e zyrës</translation>
    </message>
    <message>
        <source>import a workbook</source>
        <translation>importo një libër Excel</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>vetëm trego çfarë do të bëhej</translation>
    </message>
    <message>
        <source>deal out the waiting orders</source>
        <translation>shpërndaj porositë që presin</translation>
    </message>
    <message>
        <source>list the orders</source>
        <translation>trego porositë</translation>
    </message>
    <message>
        <source>only those that wait</source>
        <translation>vetëm ato që presin</translation>
    </message>
    <message>
        <source>show the turn ledger</source>
        <translation>trego bilancin e radhës</translation>
    </message>
    <message>
        <source>show a client&apos;s card</source>
        <translation>trego kartelën e klientit</translation>
    </message>
    <message>
        <source>plan and fact of a month</source>
        <translation>plani dhe fakti i muajit</translation>
    </message>
    <message>
        <source>statements of a month</source>
        <translation>fletëpagesat e muajit</translation>
    </message>
    <message>
        <source>write the workbook</source>
        <translation>shkruaj librin Excel</translation>
    </message>
    <message>
        <source>what a draft would have paid</source>
        <translation>sa do të paguante një skicë</translation>
    </message>
    <message>
        <source>close a month</source>
        <translation>mbyll një muaj</translation>
    </message>
    <message>
        <source>reopen the latest closed month</source>
        <translation>rihap muajin e fundit të mbyllur</translation>
    </message>
    <message>
        <source>check the whole database</source>
        <translation>kontrollo gjithë bazën</translation>
    </message>
    <message>
        <source>copy the office while others work</source>
        <translation>kopjo zyrën ndërsa të tjerët punojnë</translation>
    </message>
    <message>
        <source>pictures of every screen</source>
        <translation>pamje të çdo ekrani</translation>
    </message>
    <message>
        <source>try everything that the program needs</source>
        <translation>provo gjithçka që i duhet programit</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was stored. Details are in %1</source>
        <translation>Gabim në program; asgjë nuk u ruajt. Hollësitë janë në %1</translation>
    </message>
    <message>
        <source>The demo office is in %1</source>
        <translation>Zyra demonstruese është në %1</translation>
    </message>
    <message>
        <source>The setup is in %1</source>
        <translation>Cilësimet janë në %1</translation>
    </message>
    <message>
        <source>Assigned: %1. Still waiting: %2.</source>
        <translation>U caktuan: %1. Ende presin: %2.</translation>
    </message>
    <message>
        <source>The payroll workbook is in %1</source>
        <translation>Listëpagesa është në %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>U mbyll: %1</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>U rihap: %1</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>Kopja është në %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures in %1</source>
        <translation>
            <numerusform>%n pamje në %1</numerusform>
            <numerusform>%n pamje në %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: works</source>
        <translation>%1: punon</translation>
    </message>
    <message>
        <source>put a backup in the office&apos;s place</source>
        <translation>vendos një kopje rezervë në vend të zyrës</translation>
    </message>
    <message>
        <source>move the office to a server or a file</source>
        <translation>zhvendos zyrën në një server ose skedar</translation>
    </message>
    <message>
        <source>The office is in %1 now, %2 rows, each one compared. Open it there on every PC.</source>
        <translation>Zyra tani është këtu: %1. Rreshta: %2, secili i krahasuar. Hapeni atje në çdo kompjuter.</translation>
    </message>
    <message>
        <source>Upgraded without an answer from %1: Dolya there asks for the update.</source>
        <translation>U përmirësua pa përgjigje nga: %1. Atje Dolya do ta kërkojë vetë përditësimin.</translation>
    </message>
    <message>
        <source>take over what can still be read of the file that is replaced</source>
        <translation>merr atë që lexohet ende nga skedari që zëvendësohet</translation>
    </message>
    <message>
        <source>The report for support is in %1</source>
        <translation>Raporti për mbështetjen është në %1</translation>
    </message>
    <message>
        <source>Without a command the window opens; FILE.dolya alone is opened in it.</source>
        <translation>Pa komandë hapet dritarja; SKEDARI.dolya pa komandë hapet në të.</translation>
    </message>
    <message>
        <source>a report for support</source>
        <translation>raport për mbështetjen</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>trego versionin</translation>
    </message>
    <message>
        <source>to be typed: </source>
        <translation>shkruhet kështu: </translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>çfarë të bëhet</translation>
    </message>
    <message>
        <source>options</source>
        <translation>parametrat</translation>
    </message>
    <message>
        <source>show this and stop</source>
        <translation>shfaq këtë dhe ndalo</translation>
    </message>
    <message>
        <source>The command was not understood. What can be typed: %1 --help</source>
        <translation>Komanda nuk u kuptua. Çfarë mund të shkruhet: %1 --help</translation>
    </message>
    <message>
        <source>only a copy, to try it: the office stays open where it is</source>
        <translation>vetëm një kopje, për provë: zyra mbetet e hapur aty ku është</translation>
    </message>
    <message>
        <source>A copy is in %1, %2 rows, each one compared. The office goes on where it is.</source>
        <translation>Kopja është këtu: %1. Rreshta: %2, secili i krahasuar. Zyra vazhdon aty ku është.</translation>
    </message>
    <message>
        <source>share an order&apos;s payments</source>
        <translation>ndani pagesat e një porosie</translation>
    </message>
    <message>
        <source>consent to proposed shares</source>
        <translation>miratoni pjesët e propozuara</translation>
    </message>
    <message>
        <source>record a client&apos;s rating</source>
        <translation>regjistroni vlerësimin e klientit</translation>
    </message>
    <message>
        <source>record work on an order</source>
        <translation>regjistroni punë për një porosi</translation>
    </message>
    <message>
        <source>set what passes through an order</source>
        <translation>caktoni kalimin e një porosie</translation>
    </message>
    <message>
        <source>The shares hold for payments from today on.</source>
        <translation>Pjesët vlejnë për pagesat nga sot e tutje.</translation>
    </message>
    <message>
        <source>The shares wait for the others&apos; consent.</source>
        <translation>Pjesët presin miratimin e të tjerëve.</translation>
    </message>
    <message>
        <source>copy the plan of the month before</source>
        <translation>kopjoni planin e muajit të kaluar</translation>
    </message>
    <message>
        <source>Plans copied: %1</source>
        <translation>Plane të kopjuara: %1</translation>
    </message>
    <message>
        <source>what a profit asks of a month</source>
        <translation>çfarë kërkon fitimi nga një muaj</translation>
    </message>
    <message>
        <source>take back your last action of today</source>
        <translation>zhbën veprimin tuaj të fundit të sotëm</translation>
    </message>
    <message>
        <source>compare the policies on past orders</source>
        <translation>krahason politikat mbi porositë e kaluara</translation>
    </message>
    <message>
        <source>confirm an order of one&apos;s own</source>
        <translation>konfirmo një porosi të vetën</translation>
    </message>
    <message>
        <source>give an order of one&apos;s own back</source>
        <translation>refuzo një porosi të vetën</translation>
    </message>
    <message>
        <source>excuse that an order was given back</source>
        <translation>justifiko refuzimin e një porosie</translation>
    </message>
    <message>
        <source>store the advances of a month</source>
        <translation>regjistron paradhëniet e muajit</translation>
    </message>
    <message>
        <source>advance for the first half of the month</source>
        <translation>paradhënie për gjysmën e parë të muajit</translation>
    </message>
    <message>
        <source>No advances are due.</source>
        <translation>Nuk ka paradhënie për t&apos;u paguar.</translation>
    </message>
    <message>
        <source>why it is closed before its end</source>
        <translation>pse mbyllet para fundit</translation>
    </message>
    <message>
        <source>take letters in</source>
        <translation>prano letra</translation>
    </message>
</context>
<context>
    <name>Client</name>
    <message>
        <source>Order %1</source>
        <translation>Porosia %1</translation>
    </message>
    <message>
        <source>for order %1</source>
        <translation>për porosinë %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>sot</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Dorëzo…</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Regjistro kontakt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Të gjitha</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Telefonata</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Takime</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Porositë</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klientët</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Menaxheri përgjegjës</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ende askush</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Ende asgjë e këtij lloji.</translation>
    </message>
    <message>
        <source>INN %1</source>
        <translation>NIPT %1</translation>
    </message>
    <message>
        <source>client since %1</source>
        <translation>klient që nga %1</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>ende pa porosi</translation>
    </message>
    <message>
        <source>referred by: %1</source>
        <translation>rekomanduar nga: %1</translation>
    </message>
    <message>
        <source>present</source>
        <translation>në zyrë</translation>
    </message>
    <message>
        <source>The next order decides, or hand the client over by hand.</source>
        <translation>Menaxheri caktohet me porosinë e ardhshme, ose kalojeni klientin vetë.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>që nga %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Më parë&#xa0;— %1</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>dorëzim i klientit</translation>
    </message>
    <message>
        <source>picked by hand</source>
        <translation>zgjedhje me dorë</translation>
    </message>
    <message>
        <source>from the imported workbook</source>
        <translation>nga libri i importuar</translation>
    </message>
    <message>
        <source>with the first order</source>
        <translation>me porosinë e parë</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Ende asnjë kontakt</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Kontakti i fundit: %1</translation>
    </message>
    <message>
        <source>birthday: %1</source>
        <translation>ditëlindja: %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>datëlindja %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Dorëzo</translation>
    </message>
    <message>
        <source>why the client changes hands</source>
        <translation>pse dorëzohet klienti</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kujt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Arsyeja</translation>
    </message>
    <message>
        <source>A handover needs a reason.</source>
        <translation>Dorëzimi kërkon një arsye.</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Po dorëzohet…</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Regjistro</translation>
    </message>
    <message>
        <source>what was said, what was agreed</source>
        <translation>çfarë u tha, çfarë u vendos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>Shkurt</translation>
    </message>
    <message>
        <source>Logging…</source>
        <translation>Po regjistrohet…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Shto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Pozicioni</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Shkruani emrin.</translation>
    </message>
    <message>
        <source>the client&apos;s responsible manager</source>
        <translation>menaxheri përgjegjës i klientit</translation>
    </message>
    <message>
        <source>instead of the absent responsible manager</source>
        <translation>në vend të menaxherit që mungon</translation>
    </message>
    <message>
        <source>the manager found the client</source>
        <translation>menaxheri e gjeti vetë klientin</translation>
    </message>
    <message>
        <source>such orders are reserved</source>
        <translation>porosi të tilla janë të rezervuara</translation>
    </message>
    <message>
        <source>fair in orders and money</source>
        <translation>e barabartë në porosi dhe para</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>sipas radhës</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>sipas ngarkesës</translation>
    </message>
    <message>
        <source>by duty</source>
        <translation>sipas kujdestarisë</translation>
    </message>
    <message>
        <source>by expected value</source>
        <translation>sipas vlerës së pritur</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Njerëzit</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>Ende askush i shënuar.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Shënim</translation>
    </message>
    <message>
        <source>Likely the same client</source>
        <translation>Ndoshta i njëjti klient</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ditë</numerusform>
            <numerusform>%n ditë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>vonesë %n ditë</numerusform>
            <numerusform>vonesë %n ditë</numerusform>
        </translation>
    </message>
    <message>
        <source>usually every %1, %2</source>
        <translation>zakonisht çdo %1, %2</translation>
    </message>
    <message>
        <source>usually every %1</source>
        <translation>zakonisht çdo %1</translation>
    </message>
    <message>
        <source>Rhythm of orders</source>
        <translation>Ritmi i porosive</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Paratë</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>gjithsej</translation>
    </message>
    <message numerus="yes">
        <source>%n orders paid</source>
        <translation>
            <numerusform>%n porosi e paguar</numerusform>
            <numerusform>%n porosi të paguara</numerusform>
        </translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Porosia mesatare</translation>
    </message>
    <message>
        <source>Margin, %1</source>
        <translation>Marzhi, %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>asgjë</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Në punë</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Në pritje të pagesës</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoni</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ndrysho…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nuk dihet</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Numri fiskal (NIPT)</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmenti</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ditëlindja</translation>
    </message>
    <message>
        <source>Fill in the handover</source>
        <translation>Plotëso dorëzimin</translation>
    </message>
    <message>
        <source>Time to hand over: orders paid %1. Proposed: %2</source>
        <translation>Koha për dorëzim: porosi të paguara %1. Propozohet: %2</translation>
    </message>
    <message>
        <source>orders paid: %1</source>
        <translation>porosi të paguara: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>About the order</source>
        <translation>Për porosinë</translation>
    </message>
    <message>
        <source>why it is corrected</source>
        <translation>pse korrigjohet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hiq…</translation>
    </message>
    <message>
        <source>Remove this contact: %1?</source>
        <translation>Të hiqet ky kontakt: %1?</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>pa porosi</translation>
    </message>
    <message>
        <source>A time, such as 10:42.</source>
        <translation>Ora, p.sh. 10:42.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Korrigjimi kërkon një arsye.</translation>
    </message>
    <message>
        <source>The month is closed (%1): the difference in pay goes into the first open month.</source>
        <translation>Muaji është i mbyllur (%1): diferenca në pagë hyn në muajin e parë të hapur.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigjo…</translation>
    </message>
    <message>
        <source>Phone or e-mail…</source>
        <translation>Telefon ose e-mail…</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ndrysho: %1</translation>
    </message>
    <message>
        <source>One more phone or e-mail…</source>
        <translation>Edhe një telefon ose e-mail…</translation>
    </message>
    <message>
        <source>Remove this person: %1?</source>
        <translation>Të hiqet ky person kontakti: %1?</translation>
    </message>
    <message>
        <source>These go too:</source>
        <translation>Bashkë me këtë hiqen:</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefoni ose e-mail-i</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>I kujt</translation>
    </message>
    <message>
        <source>Really save it</source>
        <translation>Po, ruaje</translation>
    </message>
    <message>
        <source>Remove %1? The client will no longer be found by it.</source>
        <translation>Të hiqet %1? Klienti nuk gjendet më me të.</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>nobody</source>
        <translation>askush</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personi kontakti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Përgjegjës</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Porositë</translation>
    </message>
    <message>
        <source>Paid, %1</source>
        <translation>Paguar, %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Name, phone, person, INN</source>
        <translation>Emri, telefoni, personi, NIPT</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klientët</translation>
    </message>
    <message>
        <source>Nobody is found. A new client comes with its first order: F2.</source>
        <translation>Nuk u gjet asnjë klient. Klienti i ri vjen me porosinë e parë: F2.</translation>
    </message>
    <message>
        <source>No clients yet. A new client comes with its first order: F2.</source>
        <translation>Ende pa klientë. Klienti i ri vjen me porosinë e parë: F2.</translation>
    </message>
    <message>
        <source>List from a file…</source>
        <translation>Listë nga skedari…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>Monday</source>
        <translation>e hënë</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>e martë</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>e mërkurë</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>e enjte</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>e premte</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>e shtunë</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>e diel</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>shkurt</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>prill</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>qershor</translation>
    </message>
    <message>
        <source>July</source>
        <translation>korrik</translation>
    </message>
    <message>
        <source>August</source>
        <translation>gusht</translation>
    </message>
    <message>
        <source>September</source>
        <translation>shtator</translation>
    </message>
    <message>
        <source>October</source>
        <translation>tetor</translation>
    </message>
    <message>
        <source>November</source>
        <translation>nëntor</translation>
    </message>
    <message>
        <source>December</source>
        <translation>dhjetor</translation>
    </message>
    <message>
        <source>%1 of January</source>
        <translation>%1 janar</translation>
    </message>
    <message>
        <source>%1 of February</source>
        <translation>%1 shkurt</translation>
    </message>
    <message>
        <source>%1 of March</source>
        <translation>%1 mars</translation>
    </message>
    <message>
        <source>%1 of April</source>
        <translation>%1 prill</translation>
    </message>
    <message>
        <source>%1 of May</source>
        <translation>%1 maj</translation>
    </message>
    <message>
        <source>%1 of June</source>
        <translation>%1 qershor</translation>
    </message>
    <message>
        <source>%1 of July</source>
        <translation>%1 korrik</translation>
    </message>
    <message>
        <source>%1 of August</source>
        <translation>%1 gusht</translation>
    </message>
    <message>
        <source>%1 of September</source>
        <translation>%1 shtator</translation>
    </message>
    <message>
        <source>%1 of October</source>
        <translation>%1 tetor</translation>
    </message>
    <message>
        <source>%1 of November</source>
        <translation>%1 nëntor</translation>
    </message>
    <message>
        <source>%1 of December</source>
        <translation>%1 dhjetor</translation>
    </message>
    <message>
        <source>today</source>
        <translation>sot</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>nesër</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>deri në %1</translation>
    </message>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>pret %n min</numerusform>
            <numerusform>pret %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>pret %n orë</numerusform>
            <numerusform>pret %n orë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n days</source>
        <translation>
            <numerusform>pret %n ditë</numerusform>
            <numerusform>pret %n ditë</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>sapo</translation>
    </message>
    <message>
        <source>Mo</source>
        <translation>Hë</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>Ma</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Më</translation>
    </message>
    <message>
        <source>Th</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Fr</source>
        <translation>Pr</translation>
    </message>
    <message>
        <source>Sa</source>
        <translation>Sh</translation>
    </message>
    <message>
        <source>Su</source>
        <translation>Di</translation>
    </message>
</context>
<context>
    <name>Drive</name>
    <message>
        <source>The office is kept by a server; there is no drive to try.</source>
        <translation>Zyrën e mban një server; nuk ka disk për të provuar.</translation>
    </message>
    <message>
        <source>Fast: a safe write takes %1 ms.</source>
        <translation>I shpejtë: një shkrim i sigurt zgjat %1 ms.</translation>
    </message>
    <message>
        <source>Good enough: a safe write takes %1 ms.</source>
        <translation>Mjaft i mirë: një shkrim i sigurt zgjat %1 ms.</translation>
    </message>
    <message>
        <source>Slow: a safe write takes %1 ms; saving an order will be felt. A cable helps.</source>
        <translation>I ngadaltë: një shkrim i sigurt zgjat %1 ms; ruajtja e porosisë do të ndihet. Kablloja ndihmon.</translation>
    </message>
    <message>
        <source>Locks hold: two PCs cannot write over each other.</source>
        <translation>Kyçjet mbajnë: dy kompjuterë nuk shkruajnë mbi njëri-tjetrin.</translation>
    </message>
    <message>
        <source>Locks do not hold: several PCs must not work on this drive at once.</source>
        <translation>Kyçjet nuk mbajnë: disa kompjuterë nuk duhet të punojnë njëherësh në këtë disk.</translation>
    </message>
    <message>
        <source>Room left: %1 GB.</source>
        <translation>Vend i lirë: %1 GB.</translation>
    </message>
    <message>
        <source>Little room left: %1 GB.</source>
        <translation>Pak vend: %1 GB.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provo sërish</translation>
    </message>
    <message>
        <source>On each further PC: install Dolya, choose “Open the office&apos;s file”, and pick this file. A double click on the file opens it, too.</source>
        <translation>Në çdo kompjuter tjetër: instaloni Dolya, zgjidhni «Hap skedarin e zyrës» dhe tregoni këtë skedar. E hap edhe klikimi i dyfishtë mbi skedarin.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Kopjo rrugën</translation>
    </message>
    <message>
        <source>The other PCs of the office</source>
        <translation>Kompjuterët e tjerë të zyrës</translation>
    </message>
    <message>
        <source>The drive is being tried…</source>
        <translation>Disku po provohet…</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The window needs a system library that is missing here: install {package} and start again.</source>
        <translation>Dritarja kërkon një bibliotekë sistemi që mungon këtu: instaloni {package} dhe niseni përsëri.</translation>
    </message>
    <message>
        <source>There is no screen here for the window; the commands work without one: dolya --help.</source>
        <translation>Këtu nuk ka ekran për dritaren; komandat punojnë edhe pa të: dolya --help.</translation>
    </message>
    <message>
        <source>{path} is not a Dolya office: choose the office&apos;s .dolya file.</source>
        <translation>{path} nuk është zyrë e Dolya-s: zgjidhni skedarin .dolya të zyrës.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, or empty: choose the office&apos;s .dolya file.</source>
        <translation>{path} është bazë e një programi tjetër ose bosh: zgjidhni skedarin .dolya të zyrës.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the name, or make an office with dolya setup.</source>
        <translation>Skedari {path} nuk ekziston: kontrolloni emrin ose krijoni zyrën me dolya setup.</translation>
    </message>
    <message>
        <source>{path} is there already and stays as it is: choose another name.</source>
        <translation>{path} ekziston tashmë dhe mbetet siç është: zgjidhni emër tjetër.</translation>
    </message>
    <message>
        <source>The database {database} holds an office already and stays as it is: choose an empty one.</source>
        <translation>Baza {database} ka tashmë një zyrë dhe mbetet siç është: zgjidhni një bosh.</translation>
    </message>
    <message>
        <source>{url} is no address of a database: postgresql+psycopg://user@server/name is one.</source>
        <translation>{url} nuk është adresë baze; adresa duket kështu: postgresql+psycopg://user@server/name.</translation>
    </message>
    <message>
        <source>The server {server} has no database {database}: make it there first.</source>
        <translation>Serveri {server} nuk e ka bazën {database}: krijojeni atje së pari.</translation>
    </message>
    <message>
        <source>The server {server} refuses the sign-in to {database}: check the name and the password.</source>
        <translation>Serveri {server} nuk lejon hyrjen në {database}: kontrolloni emrin dhe fjalëkalimin.</translation>
    </message>
    <message>
        <source>The server {server} does not answer: check the network and try again.</source>
        <translation>Serveri {server} nuk përgjigjet: kontrolloni rrjetin dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there: check that the office drive is connected.</source>
        <translation>Dosja {folder} nuk është aty: kontrolloni nëse disku i zyrës është i lidhur.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: ask for the right to read and write it.</source>
        <translation>{path} nuk hapet: kërkoni të drejtën për lexim dhe shkrim.</translation>
    </message>
    <message>
        <source>{path} cannot be written to: ask for the right to write in its folder.</source>
        <translation>Në {path} nuk mund të shkruhet: kërkoni të drejtën për shkrim në dosje.</translation>
    </message>
    <message>
        <source>The office drive did not answer: check it and try again; nothing is stored twice.</source>
        <translation>Disku i zyrës nuk u përgjigj: kontrollojeni dhe provoni përsëri; asgjë nuk ruhet dy herë.</translation>
    </message>
    <message>
        <source>There is no room left on the drive of {path}: nothing was stored; free some and try again.</source>
        <translation>Nuk ka vend në diskun e {path}: asgjë nuk u ruajt; lironi vend dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>The office is busy with somebody else&apos;s long save: try again in a moment.</source>
        <translation>Zyra është e zënë me ruajtjen e gjatë të dikujt: provoni pas pak.</translation>
    </message>
    <message>
        <source>{name} ({pc}) has been saving for {seconds} s: try again in a moment.</source>
        <translation>{name} ({pc}) po ruan prej {seconds} s: provoni pas pak.</translation>
    </message>
    <message>
        <source>Somebody else has been saving for {seconds} s: try again in a moment.</source>
        <translation>Dikush tjetër po ruan prej {seconds} s: provoni pas pak.</translation>
    </message>
    <message>
        <source>This office was opened with Dolya {version}, this is {own}: please update.</source>
        <translation>Kjo zyrë u hap me Dolya {version}, kjo është {own}: përditësojeni.</translation>
    </message>
    <message>
        <source>This office is of an older version than {own}: open it in the window once, alone.</source>
        <translation>Kjo zyrë është e një versioni më të vjetër se {own}: hapeni një herë në dritare, vetëm.</translation>
    </message>
    <message>
        <source>The office could not be brought to this version and stays as it was: run dolya check.</source>
        <translation>Të dhënat nuk u përditësuan dot në këtë version dhe mbetën siç ishin: bëni raportin për mbështetjen (Cilësimet).</translation>
    </message>
    <message>
        <source>The backup in {folder} did not succeed: check the room there and try again.</source>
        <translation>Kopja në {folder} nuk u krye: kontrolloni vendin dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>{path} could not be replaced: close Dolya on all PCs and try again.</source>
        <translation>{path} nuk u zëvendësua dot: mbylleni programin Dolya në të gjithë kompjuterët dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>The table {table} differs after copying, so nothing was kept there: try again.</source>
        <translation>Tabela {table} ndryshon pas kopjimit, prandaj asgjë nuk u mbajt atje: provoni përsëri.</translation>
    </message>
    <message>
        <source>The text {text} holds characters that cannot be stored: type it again.</source>
        <translation>Teksti {text} ka shenja që nuk ruhen: shkruajeni përsëri.</translation>
    </message>
    <message>
        <source>Locks do not work on the drive of {path}, so saving there could destroy the office: nothing is written until the drive is set up for them.</source>
        <translation>Në diskun e {path} bllokimet nuk punojnë dhe ruajtja mund ta prishte zyrën: asgjë nuk shkruhet derisa disku të rregullohet.</translation>
    </message>
    <message>
        <source>{pc} ({name}) may have been switched off: in a quarter of a minute it is known whether the drive&apos;s locks work, and saving goes on.</source>
        <translation>{pc} ({name}) ndoshta është fikur: pas një çerek minute dihet nëse bllokimet e diskut punojnë dhe ruajtja vazhdon.</translation>
    </message>
    <message>
        <source>SQLite finds damage: {message}.</source>
        <translation>SQLite gjeti dëmtim: {message}.</translation>
    </message>
    <message>
        <source>Row {row} of the table {table} refers to something missing in {refers_to}.</source>
        <translation>Rreshti {row} i tabelës {table} i referohet diçkaje që mungon në {refers_to}.</translation>
    </message>
    <message>
        <source>Operation {missing} is missing in the journal.</source>
        <translation>Në ditar mungon veprimi {missing}.</translation>
    </message>
    <message>
        <source>{employee}: the balance in {ledger} is {balance}, the postings add up to {postings}.</source>
        <translation>{employee}: bilanci në {ledger} është {balance}, regjistrimet japin {postings}.</translation>
    </message>
    <message>
        <source>The balances in {ledger} add up to {sum} and not to 0.</source>
        <translation>Bilancet në {ledger} japin {sum} dhe jo 0.</translation>
    </message>
    <message>
        <source>Order {order}: the shares from {since} on add up to {sum}.</source>
        <translation>Porosia {order}: pjesët që nga {since} japin {sum}.</translation>
    </message>
    <message>
        <source>Order {order} is assigned and has no shares.</source>
        <translation>Porosia {order} është caktuar dhe s’ka pjesë.</translation>
    </message>
    <message>
        <source>Order {order}: who leads it is not the first of its shares.</source>
        <translation>Porosia {order}: kush e ndjek nuk është i pari në pjesë.</translation>
    </message>
    <message>
        <source>Client {number} ({client}) has two responsible managers at once from {since} on.</source>
        <translation>Klienti {number} ({client}) ka dy menaxherë përgjegjës njëherësh që nga {since}.</translation>
    </message>
    <message>
        <source>{month} is closed, and its statements were changed around the program.</source>
        <translation>{month} është i mbyllur, dhe fletëpagesat u ndryshuan jashtë programit.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}): choose another place.</source>
        <translation>{path} nuk shkruhet ({reason}): zgjidhni vend tjetër.</translation>
    </message>
    <message>
        <source>Order No. {number} has been assigned meanwhile. Leads it: {name}.</source>
        <translation>Porosia nr. {number} është caktuar tashmë. E ndjek: {name}.</translation>
    </message>
    <message>
        <source>Order No. {number} is closed: nothing can be assigned any more.</source>
        <translation>Porosia nr. {number} është e mbyllur: s’ka më çfarë caktohet.</translation>
    </message>
    <message>
        <source>Order No. {number} waits for an answer first: is it the same client?</source>
        <translation>Porosia nr. {number} pret së pari përgjigje: a është i njëjti klient?</translation>
    </message>
    <message>
        <source>Order No. {number} has no open question: somebody has answered it.</source>
        <translation>Porosia nr. {number} s’ka pyetje të hapur: dikush u përgjigj.</translation>
    </message>
    <message>
        <source>The office is closed: order No. {number} is assigned at the opening, {until}, or by hand now.</source>
        <translation>Zyra është e mbyllur: porosia nr. {number} caktohet në hapje, {until}, ose me dorë tani.</translation>
    </message>
    <message>
        <source>Nobody can take order No. {number} now: it waits, or is assigned by hand.</source>
        <translation>Askush s’mund ta marrë tani porosinë nr. {number}: ajo pret ose caktohet me dorë.</translation>
    </message>
    <message>
        <source>This order does not wait any more: somebody has assigned or closed it.</source>
        <translation>Kjo porosi nuk pret më: dikush e caktoi ose e mbylli.</translation>
    </message>
    <message>
        <source>A reason is needed: write a few words.</source>
        <translation>Duhet një arsye: shkruani disa fjalë.</translation>
    </message>
    <message>
        <source>{name} is not employed on this day: choose somebody else.</source>
        <translation>{name} nuk punon këtë ditë: zgjidhni dikë tjetër.</translation>
    </message>
    <message>
        <source>Order No. {number} has no manager yet: assign it first.</source>
        <translation>Porosia nr. {number} ende s’ka menaxher: caktojeni së pari.</translation>
    </message>
    <message>
        <source>Order No. {number} is led by {name} already.</source>
        <translation>Porosinë nr. {number} tashmë e ndjek {name}.</translation>
    </message>
    <message>
        <source>Order No. {number} came from a workbook with its manager: hand it to somebody else instead.</source>
        <translation>Porosia nr. {number} erdhi nga libri me menaxherin e vet: kalojani dikujt tjetër.</translation>
    </message>
    <message>
        <source>Order No. {number} has payments: refund them first.</source>
        <translation>Porosia nr. {number} ka pagesa: kthejini së pari.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Nuk ka porosi të tillë.</translation>
    </message>
    <message>
        <source>There is no stage “{stage}”: new, negotiation, proposal, invoice, paid or lost.</source>
        <translation>Nuk ka fazë «{stage}»: zgjidhni nga lista.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason: spam, duplicate or mistake.</source>
        <translation>Nuk ka arsye «{reason}»: zgjidhni nga lista.</translation>
    </message>
    <message>
        <source>The office has no service “{service}”: choose one of the list.</source>
        <translation>Zyra nuk e ka shërbimin «{service}»: zgjidhni nga lista.</translation>
    </message>
    <message>
        <source>There is no source “{source}”: email, phone, walk-in, site or own.</source>
        <translation>Nuk ka burim «{source}»: zgjidhni nga lista.</translation>
    </message>
    <message>
        <source>There is no segment “{segment}”: small, medium, large, retail or person.</source>
        <translation>Nuk ka segment «{segment}»: zgjidhni nga lista.</translation>
    </message>
    <message>
        <source>A rating is a whole number from 1 to 5, not {rating}.</source>
        <translation>Vlerësimi është numër i plotë nga 1 deri në 5, jo {rating}.</translation>
    </message>
    <message>
        <source>An amount cannot be less than 0: {amount}.</source>
        <translation>Shuma nuk mund të jetë nën 0: {amount}.</translation>
    </message>
    <message>
        <source>Whose order is it? A phone number, an address or a name is enough.</source>
        <translation>E kujt është porosia? Mjafton telefoni, adresa ose emri.</translation>
    </message>
    <message>
        <source>The absence ends before it begins: {start} – {end}.</source>
        <translation>Mungesa mbaron para se të fillojë: {start} – {end}.</translation>
    </message>
    <message>
        <source>{name} cannot be the substitute of the same person: choose somebody else.</source>
        <translation>{name} nuk mund të zëvendësojë veten: zgjidhni dikë tjetër.</translation>
    </message>
    <message>
        <source>The office has no kind of absence “{kind}”: choose one of the list.</source>
        <translation>Zyra nuk e ka llojin e mungesës «{kind}»: zgjidhni nga lista.</translation>
    </message>
    <message>
        <source>There is no such absence any more.</source>
        <translation>Kjo mungesë nuk ekziston më.</translation>
    </message>
    <message>
        <source>No public holidays are known for the country {country}: use its two letters, such as RU.</source>
        <translation>Nuk njihen festat e vendit {country}: përdorni dy shkronja, p.sh. RU.</translation>
    </message>
    <message>
        <source>This database holds no office yet: set one up with dolya setup OFFICE.toml.</source>
        <translation>Kjo bazë ende s’ka zyrë: krijojeni me dolya setup OFFICE.toml.</translation>
    </message>
    <message>
        <source>There is no client “{name}”: check the spelling, or search in the window.</source>
        <translation>Nuk ka klient «{name}»: kontrolloni shkrimin ose kërkoni në dritare.</translation>
    </message>
    <message>
        <source>{count} clients are called “{name}”: open the right one in the window.</source>
        <translation>{count} klientë quhen «{name}»: hapni të duhurin në dritare.</translation>
    </message>
    <message>
        <source>There is no employee “{name}”: choose one of the office’s.</source>
        <translation>Nuk ka punonjës «{name}»: zgjidhni nga të zyrës.</translation>
    </message>
    <message>
        <source>{client} has this manager already: {name}.</source>
        <translation>{client} e ka tashmë këtë menaxher: {name}.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Duhet një emër.</translation>
    </message>
    <message>
        <source>There is no kind of contact “{kind}”: choose one of the list.</source>
        <translation>Nuk ka lloj kontakti «{kind}»: zgjidhni nga lista.</translation>
    </message>
    <message>
        <source>A contact cannot be logged before it happened: {at}.</source>
        <translation>Kontakti nuk regjistrohet para se të ndodhë: {at}.</translation>
    </message>
    <message>
        <source>The amount must be above 0, not {amount}.</source>
        <translation>Shuma duhet të jetë mbi 0, jo {amount}.</translation>
    </message>
    <message>
        <source>{amount} cannot be right: at most {largest} is accepted.</source>
        <translation>{amount} s’mund të jetë e saktë: pranohet më së shumti {largest}.</translation>
    </message>
    <message>
        <source>An amount has at most two digits after the point: {amount}.</source>
        <translation>Shuma ka më së shumti dy shifra pas presjes: {amount}.</translation>
    </message>
    <message>
        <source>Order {number}: {amount} cannot go back, only {paid} was paid.</source>
        <translation>Porosia {number}: {amount} nuk kthehet, u pagua vetëm {paid}.</translation>
    </message>
    <message>
        <source>Order {number} was no order after all: a payment belongs to another one.</source>
        <translation>Porosia {number} nuk ishte porosi: pagesa i takon një tjetre.</translation>
    </message>
    <message>
        <source>Only the owner may do this.</source>
        <translation>Këtë mund ta bëjë vetëm pronari.</translation>
    </message>
    <message>
        <source>Only {name}, the office manager or the owner may give this reason.</source>
        <translation>Këtë arsye e jep vetëm {name}, menaxheri i zyrës ose pronari.</translation>
    </message>
    <message>
        <source>There is no such reason any more.</source>
        <translation>Kjo arsye nuk ekziston më.</translation>
    </message>
    <message>
        <source>There is no metric “{metric}”: choose one of the list.</source>
        <translation>Nuk ka tregues «{metric}»: zgjidhni nga lista.</translation>
    </message>
    <message>
        <source>A plan cannot be less than 0: {target}.</source>
        <translation>Plani nuk mund të jetë nën 0: {target}.</translation>
    </message>
    <message>
        <source>“{text}” is no month: 2026-10 is one.</source>
        <translation>«{text}» nuk është muaj: muaji shkruhet 2026-10.</translation>
    </message>
    <message>
        <source>The last 180 days do not say enough ({step}): enter this figure yourself.</source>
        <translation>180 ditët e fundit nuk mjaftojnë ({step}): shënojeni vetë këtë shifër.</translation>
    </message>
    <message>
        <source>{month} is closed and does not change: enter it in a later month, or reopen this one.</source>
        <translation>{month} është i mbyllur dhe nuk ndryshon: shënojeni në një muaj të mëvonshëm ose rihapeni.</translation>
    </message>
    <message>
        <source>{month} is not closed.</source>
        <translation>{month} nuk është i mbyllur.</translation>
    </message>
    <message>
        <source>Only the latest closed month, {latest}, can be reopened: {month} comes before it.</source>
        <translation>Rihapet vetëm muaji i fundit i mbyllur, {latest}: {month} është para tij.</translation>
    </message>
    <message>
        <source>{month} comes before {first}, the first month that is paid by a scheme.</source>
        <translation>{month} është para {first}, muajit të parë me skemë page.</translation>
    </message>
    <message>
        <source>Nobody is paid by a scheme yet: give employees a pay scheme first.</source>
        <translation>Askush ende nuk paguhet me skemë: jepuni punonjësve një skemë page.</translation>
    </message>
    <message>
        <source>Months are closed one after another: close {month} first.</source>
        <translation>Muajt mbyllen me radhë: mbyllni së pari {month}.</translation>
    </message>
    <message>
        <source>{employee}: the reason for a missed plan is awaiting decision; accept or decline it first.</source>
        <translation>{employee}: arsyeja për planin e parealizuar pret vendim; pranojeni ose refuzojeni së pari.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of adjustment: choose a bonus, a deduction or an advance.</source>
        <translation>«{kind}» nuk është lloj rregullimi: zgjidhni shpërblim, zbritje ose paradhënie.</translation>
    </message>
    <message>
        <source>{last} comes before {first}: name the earlier month first.</source>
        <translation>{last} është para {first}: shënoni së pari muajin më të hershëm.</translation>
    </message>
    <message>
        <source>{path} is open in another program: close it there and try again.</source>
        <translation>{path} është i hapur në një program tjetër: mbylleni atje dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>Say who is working: add --as and a name.</source>
        <translation>Tregoni kush punon: shtoni --as dhe emrin.</translation>
    </message>
    <message>
        <source>A part of the program does not work: {part}. Install the program again.</source>
        <translation>Një pjesë e programit nuk punon: {part}. Instalojeni programin përsëri.</translation>
    </message>
    <message>
        <source>The office is open on {pcs}: close Dolya there and try again.</source>
        <translation>Zyra është e hapur në {pcs}: mbylleni programin Dolya atje dhe provoni përsëri.</translation>
    </message>
    <message>
        <source>{pc} is bringing the office to Dolya {version}, this is {own}: close it and install the new one; nothing that was entered is lost.</source>
        <translation>{pc} po e kalon zyrën në Dolya {version}, kjo është {own}: mbylleni dhe instaloni të renë; asnjë e dhënë nuk humbet.</translation>
    </message>
    <message>
        <source>The database {database} needs Dolya {own}&apos;s upgrade, and {user} may not change its tables: open it once as its owner.</source>
        <translation>Baza {database} duhet kaluar në Dolya {own}, dhe {user} nuk ka të drejtë t’i ndryshojë tabelat: hapeni një herë si pronari i saj.</translation>
    </message>
    <message>
        <source>{user} may not do this in the database {database} on {server}: ask who looks after it.</source>
        <translation>{user} nuk ka të drejtë ta bëjë këtë në bazën {database} në {server}: pyesni atë që kujdeset për të.</translation>
    </message>
    <message>
        <source>The server {server} cannot prove who it is ({reason}), so nothing was sent to it: check the address and sslrootcert.</source>
        <translation>Serveri {server} nuk e vërteton dot se kush është ({reason}), prandaj nuk iu dërgua asgjë: kontrolloni adresën dhe sslrootcert.</translation>
    </message>
    <message>
        <source>{path} lies in a folder of {service}, which copies a file while it is being written: move the office to the office drive.</source>
        <translation>{path} ndodhet në një dosje të {service}, që e kopjon skedarin gjatë shkrimit: zhvendoseni zyrën në diskun e zyrës.</translation>
    </message>
    <message>
        <source>The clock of this PC says {now}, but {pc} wrote at {at}: check the date and time of both.</source>
        <translation>Ora e këtij kompjuteri tregon {now}, por {pc} ka shkruar më {at}: kontrolloni datën dhe orën në të dy.</translation>
    </message>
    <message>
        <source>The clock of this PC is {minutes} min away from the drive&apos;s or server&apos;s: check date and time.</source>
        <translation>Ora e këtij kompjuteri ndryshon {minutes} min nga ajo e diskut ose e serverit: kontrolloni datën dhe orën.</translation>
    </message>
    <message>
        <source>{path} is damaged, and nobody writes to it any more: put a backup in its place (page Backups, or dolya restore --carry-over).</source>
        <translation>{path} është i dëmtuar dhe askush nuk shkruan më në të: hapni faqen «Kopje rezervë» dhe riktheni të dhënat.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged itself: choose another one.</source>
        <translation>Vetë kopja {path} është e dëmtuar: zgjidhni një tjetër.</translation>
    </message>
    <message>
        <source>This PC has no sound backup of {path}: look for one on another PC and name its file.</source>
        <translation>Ky kompjuter nuk ka kopje të padëmtuar të {path}: kërkojeni në një kompjuter tjetër dhe tregoni skedarin e saj.</translation>
    </message>
    <message>
        <source>{folder} lies on the drive of the office itself: choose a folder on another one, so that one failure does not take both.</source>
        <translation>{folder} është në diskun e vetë zyrës: zgjidhni një dosje në një tjetër, që një prishje të mos i marrë të dyja.</translation>
    </message>
    <message>
        <source>This version of the program does not know the operation {name}.</source>
        <translation>Ky version i programit nuk e njeh veprimin {name}.</translation>
    </message>
    <message>
        <source>The program made a mistake (%1). Nothing was stored; the details are in %2</source>
        <translation>Gabim i programit (%1). Asgjë nuk u ruajt; hollësitë janë në %2</translation>
    </message>
    <message>
        <source>The drive stopped answering in the middle of saving: when it answers, look whether it is there before you enter it again.</source>
        <translation>Disku pushoi së përgjigjuri gjatë ruajtjes: kur të përgjigjet, shihni nëse është atje para se ta shkruani përsëri.</translation>
    </message>
    <message>
        <source>The office drive is not responding, and this PC has no copy of the office yet: check that the drive is connected.</source>
        <translation>Disku i zyrës nuk përgjigjet, dhe ky kompjuter nuk ka ende kopje të zyrës: kontrolloni nëse disku është i lidhur.</translation>
    </message>
    <message>
        <source>The program made a mistake and could not store this: make a report for support.</source>
        <translation>Programi gaboi dhe nuk mundi ta ruante këtë: bëni një raport për mbështetjen.</translation>
    </message>
    <message>
        <source>{name} is an employee of this office already.</source>
        <translation>{name}: ky punonjës është tashmë në zyrë.</translation>
    </message>
    <message>
        <source>“{text}” is no moment: 2026-10-05T09:00 is one.</source>
        <translation>«{text}» nuk është datë e orë: shkruani si 2026-10-05T09:00.</translation>
    </message>
    <message>
        <source>{client} was handed over meanwhile: {name} is responsible. Look at the card again.</source>
        <translation>{client}: ndërkohë klienti iu dorëzua dikujt tjetër. Tani përgjigjet {name}. Hapeni sërish kartelën.</translation>
    </message>
    <message>
        <source>The server {server} takes no more connections: try again in a moment or ask who looks after it.</source>
        <translation>Serveri {server} nuk pranon më lidhje: provoni pas pak ose pyesni kë kujdeset për të.</translation>
    </message>
    <message>
        <source>The server {server} only shows the office and stores nothing: ask who looks after it.</source>
        <translation>Serveri {server} vetëm i tregon të dhënat dhe nuk ruan asgjë: pyesni kë kujdeset për të.</translation>
    </message>
    <message>
        <source>This office has moved to {place}: open it there, and what this PC keeps for it is stored there.</source>
        <translation>Kjo zyrë është zhvendosur te {place}: hapeni atje, dhe ajo që ky kompjuter mban për të ruhet atje.</translation>
    </message>
    <message>
        <source>{path} holds something that Dolya did not make or not like this ({name}), and is left alone: put a backup in its place with dolya restore.</source>
        <translation>{path} u ndryshua nga një program tjetër ({name}) dhe mbetet i paprekur: riktheni të dhënat nga kopja.</translation>
    </message>
    <message>
        <source>{path} holds values that make no sense (table {table}): another program wrote to it. Put a backup in its place with dolya restore --carry-over.</source>
        <translation>{path} u prish nga një program tjetër (tabela {table}): riktheni të dhënat nga kopja.</translation>
    </message>
    <message>
        <source>The table {table} holds values that make no sense: another program wrote to it.</source>
        <translation>Tabela {table} përmban vlera pa kuptim: në të ka shkruar një program tjetër.</translation>
    </message>
    <message>
        <source>A text is larger than {path} can hold: shorten it, or put a backup in the file&apos;s place.</source>
        <translation>Një tekst është më i madh se sa mban {path}: shkurtojeni, ose vendosni një kopje në vend të skedarit.</translation>
    </message>
    <message>
        <source>What was kept here makes no sense: another program wrote to it.</source>
        <translation>Ajo që ruhet këtu nuk ka kuptim: këtu ka shkruar një program tjetër.</translation>
    </message>
    <message>
        <source>Beside {path} lies {journal}, which Dolya did not write: it would delete another file. Nothing was opened. Move it away, or put a backup in the office&apos;s place.</source>
        <translation>Pranë {path} ndodhet {journal}, që nuk e ka shkruar Dolya: do të fshinte një skedar tjetër. Asgjë nuk u hap. Hiqeni që andej ose vendosni një kopje në vend të zyrës.</translation>
    </message>
    <message>
        <source>%1: the office drive is not responding, and this cannot be kept for later. Try again when it answers.</source>
        <translation>%1: disku i zyrës nuk përgjigjet, dhe kjo nuk mund të ruhet për më vonë. Provoni përsëri kur të përgjigjet.</translation>
    </message>
    <message>
        <source>{path} is damaged: close Dolya on all PCs and put a backup in its place (open it in the window, or dolya restore --carry-over).</source>
        <translation>{path} është i dëmtuar: mbylleni programin Dolya në të gjithë kompjuterët, hapeni skedarin në dritare dhe riktheni të dhënat nga kopja.</translation>
    </message>
    <message>
        <source>This office was changed by a later issue of Dolya {own} than this one: install the latest one.</source>
        <translation>Kjo zyrë u ndryshua nga një version më i ri i Dolya {own}: instaloni versionin e fundit.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile: look at it again, then save.</source>
        <translation>%1 u ndryshua ndërkohë: shikojeni përsëri, pastaj ruajeni.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by %2 (%3): look at it again, then save.</source>
        <translation>%1 u ndryshua ndërkohë nga %2 (%3): shikojeni përsëri, pastaj ruajeni.</translation>
    </message>
    <message>
        <source>The office is complete in {place}, but {path} does not say so yet: give the same command again before anybody goes on working.</source>
        <translation>Zyra është e plotë te {place}, por te {path} kjo ende nuk është shënuar: jepni të njëjtën komandë përsëri, para se dikush të vazhdojë punën.</translation>
    </message>
    <message>
        <source>Not everything that this PC kept for the office could be read: look whether something is missing. The file is now {path}.</source>
        <translation>Jo gjithçka që ky kompjuter ruante për zyrën mund të lexohej: shikoni nëse mungon diçka. Skedari tani është {path}.</translation>
    </message>
    <message>
        <source>“{value}” is no valid tax number: check its digits, or leave the field empty.</source>
        <translation>«{value}» nuk është NIPT i vlefshëm: kontrolloni shifrat ose lëreni fushën bosh.</translation>
    </message>
    <message>
        <source>There is no plan of {month} left to copy.</source>
        <translation>Nuk ka ç’të kopjohet nga plani i muajit {month}.</translation>
    </message>
    <message>
        <source>Order No. {number}: a rating is never entered by the manager who leads the order.</source>
        <translation>Porosia nr.&#xa0;{number}: vlerësimin nuk e shënon menaxheri që e drejton porosinë.</translation>
    </message>
    <message>
        <source>The pass-through {amount} is more than the order&apos;s amount {whole}.</source>
        <translation>Kalimi {amount} është më i madh se shuma e porosisë {whole}.</translation>
    </message>
    <message>
        <source>Shares are above 0 and add up to 100 %, not to {sum}.</source>
        <translation>Pjesët janë mbi 0 dhe bashkë bëjnë 100&#xa0;%, jo {sum}.</translation>
    </message>
    <message>
        <source>{name} leads the order and must have a part of it.</source>
        <translation>Porosinë e drejton {name} dhe duhet të ketë pjesë në të.</translation>
    </message>
    <message>
        <source>Only the owner, or {name}, who leads the order, may agree its shares.</source>
        <translation>Pjesët i cakton vetëm pronari ose {name}, që e drejton porosinë.</translation>
    </message>
    <message>
        <source>Order No. {number}: no consent to its shares is asked of you.</source>
        <translation>Porosia nr.&#xa0;{number}: nuk kërkohet miratimi juaj për pjesët.</translation>
    </message>
    <message>
        <source>There is no order No. {number}.</source>
        <translation>Nuk ka porosi nr.&#xa0;{number}.</translation>
    </message>
    <message>
        <source>This work item is not there any more.</source>
        <translation>Kjo punë nuk është më.</translation>
    </message>
    <message>
        <source>A work item needs a kind of work.</source>
        <translation>Shënoni llojin e punës.</translation>
    </message>
    <message>
        <source>Units of work are above 0 and at most {most}, not {units}.</source>
        <translation>Sasia është mbi 0 dhe deri në {most}, jo {units}.</translation>
    </message>
    <message>
        <source>Work on {day} is still ahead.</source>
        <translation>{day} është ende përpara: shënojeni punën kur të jetë kryer.</translation>
    </message>
    <message>
        <source>Orders before the records are a number from 0 to {most}, not {count}.</source>
        <translation>Porositë e mëparshme janë një numër nga 0 deri në {most}, jo {count}.</translation>
    </message>
    <message>
        <source>{text} is no share: type NAME=PERCENT, such as Anna=60.</source>
        <translation>{text} nuk është pjesë: shkruani EMRI=PËRQINDJA, p.sh. Anna=60.</translation>
    </message>
    <message>
        <source>A manager is named twice among the shares.</source>
        <translation>Një menaxher është përmendur dy herë te pjesët.</translation>
    </message>
    <message>
        <source>{text} is no amount.</source>
        <translation>{text} nuk është shumë.</translation>
    </message>
    <message>
        <source>{text} is no whole number.</source>
        <translation>{text} nuk është numër i plotë.</translation>
    </message>
    <message>
        <source>{text} is no day: type it like 2026-10-05.</source>
        <translation>{text} nuk është datë: shkruajeni si 2026-10-05.</translation>
    </message>
    <message>
        <source>There is nothing of today to take back.</source>
        <translation>Sot nuk ka asgjë për t’u zhbërë.</translation>
    </message>
    <message>
        <source>This is taken back already.</source>
        <translation>Ky veprim është zhbërë tashmë.</translation>
    </message>
    <message>
        <source>Only what was done today can be taken back.</source>
        <translation>Mund të zhbëhet vetëm ajo që u bë sot.</translation>
    </message>
    <message>
        <source>Only {name} or the owner can take this back.</source>
        <translation>Këtë mund ta zhbëjë vetëm {name} ose pronari.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more: something depends on it.</source>
        <translation>Kjo nuk zhbëhet më: prej saj varen të dhëna të tjera.</translation>
    </message>
    <message>
        <source>This changed nothing that could be taken back.</source>
        <translation>S’ka çfarë të zhbëhet: ky veprim nuk ndryshoi asgjë.</translation>
    </message>
    <message>
        <source>This changed too much to be taken back: put a backup in its place.</source>
        <translation>Ndryshimet janë tepër shumë për t’u zhbërë: riktheni një kopje rezervë.</translation>
    </message>
    <message>
        <source>A closed month is not taken back: the owner can reopen it, with a reason.</source>
        <translation>Mbyllja e muajit nuk zhbëhet: pronari mund ta rihapë muajin, duke dhënë arsyen.</translation>
    </message>
    <message>
        <source>A reopened month is not taken back: close the month again.</source>
        <translation>Rihapja e muajit nuk zhbëhet: mbylleni muajin përsëri.</translation>
    </message>
    <message>
        <source>What was saved from a damaged file is not taken back.</source>
        <translation>Rikthimi nga një skedar i dëmtuar nuk zhbëhet.</translation>
    </message>
    <message>
        <source>The history of the demo office is not taken back.</source>
        <translation>Historiku i zyrës demonstruese nuk zhbëhet.</translation>
    </message>
    <message>
        <source>The first settings of an office cannot be taken back: change them instead.</source>
        <translation>Cilësimet e para të zyrës nuk zhbëhen: ndryshojini ato.</translation>
    </message>
    <message>
        <source>Take this back first: %1 (%2, %3).</source>
        <translation>Zhbëni më parë: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>{name} gave order No. {number} back: choose somebody else.</source>
        <translation>{name} e ka kthyer porosinë nr.&#xa0;{number}: zgjidhni dikë tjetër.</translation>
    </message>
    <message>
        <source>Order No. {number} is led by {name}: only that manager can confirm it or give it back.</source>
        <translation>Porosinë nr.&#xa0;{number} e drejton {name}: vetëm ai menaxher mund ta konfirmojë ose ta kthejë.</translation>
    </message>
    <message>
        <source>Order No. {number} cost no turn: pass it to another manager instead of giving it back.</source>
        <translation>Porosia nr.&#xa0;{number} nuk ka marrë radhë: në vend të refuzimit, kalojeni te një menaxher tjetër.</translation>
    </message>
    <message>
        <source>Nobody gave order No. {number} back, or it has been excused already.</source>
        <translation>Askush nuk e ka kthyer porosinë nr.&#xa0;{number}, ose refuzimi është justifikuar tashmë.</translation>
    </message>
    <message>
        <source>{first} is after {last}: the earlier day comes first.</source>
        <translation>{first} është pas {last}: së pari vjen dita më e hershme.</translation>
    </message>
    <message>
        <source>No order that counts as a turn arrived from {first} to {last}: choose other days.</source>
        <translation>Nga {first} deri më {last} nuk ka ardhur asnjë porosi që merr radhë: zgjidhni ditë të tjera.</translation>
    </message>
    <message>
        <source>Only a deduction has a ground, and it needs one: choose it.</source>
        <translation>Vetëm zbritja ka bazë ligjore dhe i duhet një: zgjidhni.</translation>
    </message>
    <message>
        <source>{month} is not over before {over}: the owner may close it earlier with a reason.</source>
        <translation>{month} s&apos;ka mbaruar para {over}: më herët e mbyll pronari, me arsye.</translation>
    </message>
    <message>
        <source>Your role does not allow this: ask the owner.</source>
        <translation>Roli juaj nuk e lejon këtë: drejtojuni pronarit.</translation>
    </message>
    <message>
        <source>Say first who is working: only employees may do this.</source>
        <translation>Tregoni së pari kush punon: këtë mund ta bëjnë vetëm punonjësit.</translation>
    </message>
    <message>
        <source>This contact is not there any more: it was removed.</source>
        <translation>Ky kontakt nuk ekziston më: është hequr.</translation>
    </message>
    <message>
        <source>Only {name}, the office manager or the owner may correct this contact.</source>
        <translation>Këtë kontakt e korrigjon vetëm {name}, menaxheri i zyrës ose pronari.</translation>
    </message>
    <message>
        <source>This person is not there any more: it was removed.</source>
        <translation>Ky person kontakti nuk ekziston më: është hequr.</translation>
    </message>
    <message>
        <source>{client} has a contact person of this name already: {name}.</source>
        <translation>{client} e ka tashmë një person kontakti me këtë emër: {name}.</translation>
    </message>
    <message>
        <source>This phone or e-mail is not there any more: it was removed.</source>
        <translation>Ky telefon ose e-mail nuk ekziston më: është hequr.</translation>
    </message>
    <message>
        <source>A phone number or an e-mail address is needed.</source>
        <translation>Shkruani numrin e telefonit ose e-mail-in.</translation>
    </message>
    <message>
        <source>“{value}” is no phone number: check its digits.</source>
        <translation>«{value}» nuk është numër telefoni: kontrolloni shifrat.</translation>
    </message>
    <message>
        <source>“{value}” is no e-mail address: check it.</source>
        <translation>«{value}» nuk është adresë e-mail: kontrollojeni.</translation>
    </message>
    <message>
        <source>%1 has this already: %2.</source>
        <translation>%1 e ka tashmë: %2.</translation>
    </message>
    <message>
        <source>%1 is another client&apos;s too: %2. Its orders will ask whose they are.</source>
        <translation>%1 është edhe te një klient tjetër: %2. Porositë prej tij do të pyesin se kujt i përkasin.</translation>
    </message>
    <message>
        <source>{name} has left the office ({left}): let somebody else sign in.</source>
        <translation>{name} nuk punon më në zyrë ({left}): le të hyjë dikush tjetër.</translation>
    </message>
    <message>
        <source>Order {number} is assigned: whether its manager found it can no longer change.</source>
        <translation>Porosia {number} është caktuar: nuk mund të ndryshohet më nëse e gjeti menaxheri.</translation>
    </message>
    <message>
        <source>Order {number}: {amount} went back to the client; correct the refund first.</source>
        <translation>Porosia {number}: klientit iu kthye {amount}; ndreqni më parë kthimin.</translation>
    </message>
    <message>
        <source>This payment is not there any more: look again.</source>
        <translation>Kjo pagesë nuk është më: shikoni përsëri.</translation>
    </message>
    <message>
        <source>This payment was changed meanwhile: it is {amount} of {day} now. Look again.</source>
        <translation>Pagesa ndryshoi ndërkohë: tani është {amount}, {day}. Shikoni përsëri.</translation>
    </message>
    <message>
        <source>With this {paid} comes in, and order {number} costs {amount}. Is that right?</source>
        <translation>Me këtë hyjnë {paid}, kurse porosia {number} kushton {amount}. A është e saktë?</translation>
    </message>
    <message>
        <source>{day} lies in the future. Is that right?</source>
        <translation>{day} është në të ardhmen. A është e saktë?</translation>
    </message>
    <message>
        <source>Order {number} came in on {received} only, after {day}. Is that right?</source>
        <translation>Porosia {number} erdhi vetëm më {received}, pas {day}. A është e saktë?</translation>
    </message>
    <message>
        <source>The office&apos;s total “{total}” is {kept}, the rows add up to {rows} (number / sum).</source>
        <translation>Totali i zyrës “{total}” është {kept}, rreshtat japin {rows} (numri / shuma).</translation>
    </message>
    <message>
        <source>What absence {absence} was made up for is not the sum of its postings.</source>
        <translation>Ajo që u kompensua për mungesën {absence} nuk është shuma e regjistrimeve të saj.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was taken in.</source>
        <translation>Importi u ndal; nuk u shtua asgjë.</translation>
    </message>
    <message>
        <source>{name} was given orders to make up for this absence, so it cannot be changed any more. It can be ended.</source>
        <translation>Për këtë mungesë {name} ka marrë porosi në kthim, prandaj nuk ndryshohet më. Mund të mbyllet.</translation>
    </message>
    <message>
        <source>Only a manager who could have had order No. {number} can object.</source>
        <translation>Kundërshton vetëm menaxheri që mund ta merrte porosinë nr.&#xa0;{number}.</translation>
    </message>
    <message>
        <source>You have objected to this assignment of order No. {number} already.</source>
        <translation>Kundërshtimi për këtë caktim të porosisë nr.&#xa0;{number} është bërë tashmë.</translation>
    </message>
    <message>
        <source>There is no such objection.</source>
        <translation>Nuk ka kundërshtim të tillë.</translation>
    </message>
    <message>
        <source>This objection has been answered already.</source>
        <translation>Ky kundërshtim ka marrë përgjigje tashmë.</translation>
    </message>
    <message>
        <source>The text is too long: at most {most} characters.</source>
        <translation>Teksti është shumë i gjatë: më së shumti {most} shenja.</translation>
    </message>
    <message>
        <source>Objections and answers stay: everybody has seen them.</source>
        <translation>Kundërshtimet dhe përgjigjet mbeten: i kanë parë të gjithë.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}: check the name of the letters to take in.</source>
        <translation>Skedari ose dosja {path} nuk ekziston: kontrolloni emrin e letrave.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} nuk lexohet: {reason}</translation>
    </message>
    <message>
        <source>“{result}” is no result of a contact.</source>
        <translation>«{result}» nuk është rezultat kontakti.</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of step.</source>
        <translation>«{kind}» nuk është lloj hapi.</translation>
    </message>
    <message>
        <source>When? A next step needs a day from today on.</source>
        <translation>Kur? Hapi tjetër kërkon një ditë nga sot e tutje.</translation>
    </message>
    <message>
        <source>This step is gone: somebody has taken it back.</source>
        <translation>Ky hap nuk ekziston më: dikush e ka zhbërë.</translation>
    </message>
    <message>
        <source>This step is done or dropped already.</source>
        <translation>Ky hap është kryer ose është hequr tashmë.</translation>
    </message>
    <message>
        <source>This step is for {name}: only {name}, the office manager and the owner may settle it.</source>
        <translation>Ky hap është për: {name}. Mund ta mbyllin vetëm {name}, menaxheri i zyrës dhe pronari.</translation>
    </message>
    <message>
        <source>{day} is still to come: an order is delivered by then.</source>
        <translation>{day} nuk ka ardhur ende: dita e dorëzimit nuk mund të jetë në të ardhmen.</translation>
    </message>
    <message>
        <source>{client}: what is due next was worked out from other orders and contacts than are stored.</source>
        <translation>{client}: porosia e pritur është llogaritur nga porosi dhe kontakte të tjera nga ato të ruajtura.</translation>
    </message>
    <message>
        <source>This letter is not here any more.</source>
        <translation>Kjo letër nuk është më këtu.</translation>
    </message>
    <message>
        <source>This letter is an order, or a reply to one, already.</source>
        <translation>Kjo letër tashmë është porosi ose përgjigje.</translation>
    </message>
    <message>
        <source>This letter is not an order: nothing was changed.</source>
        <translation>Kjo letër nuk është porosi: asgjë nuk ndryshoi.</translation>
    </message>
    <message>
        <source>Say which words stand before the name, the phone or the e-mail in the form&apos;s letter.</source>
        <translation>Tregoni fjalët para emrit, telefonit ose e-mail-it në letrën e formularit.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>The phone, address and INN are not known here</source>
        <translation>Telefoni, adresa dhe NIPT nuk njihen këtu</translation>
    </message>
    <message>
        <source>The client has no responsible manager now</source>
        <translation>Klienti tani nuk ka menaxher përgjegjës</translation>
    </message>
    <message>
        <source>Responsible before: %1, no longer employed</source>
        <translation>Përgjegjës më parë&#xa0;— %1, nuk punon më</translation>
    </message>
    <message>
        <source>Responsible: %1, away</source>
        <translation>Përgjegjës&#xa0;— %1, mungon</translation>
    </message>
    <message>
        <source>Substitute: %1, away too</source>
        <translation>Zëvendësues&#xa0;— %1, mungon gjithashtu</translation>
    </message>
    <message>
        <source>Not a prospect: the client has ordered before</source>
        <translation>Klienti ka porositur më parë</translation>
    </message>
    <message>
        <source>No manager has been in touch with this client</source>
        <translation>Asnjë menaxher nuk ka qenë në kontakt me këtë klient</translation>
    </message>
    <message>
        <source>Reserved for: %1, away</source>
        <translation>E rezervuar për: %1, mungon</translation>
    </message>
    <message>
        <source>Not a reserved order</source>
        <translation>Porosi pa rezervim</translation>
    </message>
    <message>
        <source>On duty: %1, cannot take it</source>
        <translation>Kujdestari: %1, nuk mund ta marrë</translation>
    </message>
    <message>
        <source>Nobody is on duty in this half-day</source>
        <translation>Në këtë gjysmë dite nuk ka kujdestari</translation>
    </message>
    <message>
        <source>Among equals: the longest without a new order.</source>
        <translation>Në barazi: më gjatë pa porosi të re.</translation>
    </message>
    <message>
        <source>All equal: decided by a draw that anyone can repeat.</source>
        <translation>Barazi e plotë: vendosi shorti, që mund ta përsërisë kushdo.</translation>
    </message>
    <message>
        <source>Nobody can take it now; the order waits.</source>
        <translation>Tani askush nuk mund ta marrë; porosia pret.</translation>
    </message>
    <message>
        <source>By the rules: %1.</source>
        <translation>Sipas rregullave&#xa0;— %1.</translation>
    </message>
    <message>
        <source>The order does not count as a turn.</source>
        <translation>Porosia nuk llogaritet si radhë.</translation>
    </message>
    <message>
        <source>Next — %1, %2.</source>
        <translation>Pastaj&#xa0;— %1, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 open orders</source>
        <translation>%1 nga %2 porosi të hapura</translation>
    </message>
    <message>
        <source>takes no incoming orders</source>
        <translation>nuk merr porosi hyrëse</translation>
    </message>
    <message>
        <source>does not do this service</source>
        <translation>nuk bën këtë shërbim</translation>
    </message>
    <message>
        <source>not employed on this day</source>
        <translation>nuk punon këtë ditë</translation>
    </message>
    <message>
        <source>just back: not two orders in a row</source>
        <translation>sapo u kthye: jo dy porosi radhazi</translation>
    </message>
    <message>
        <source>responsible manager of this client since %1</source>
        <translation>menaxher përgjegjës i këtij klienti që nga %1</translation>
    </message>
    <message>
        <source>responsible manager of this client</source>
        <translation>menaxher përgjegjës i këtij klienti</translation>
    </message>
    <message>
        <source>in touch with this client before the first order, last %1</source>
        <translation>në kontakt me këtë klient para porosisë së parë, së fundi %1</translation>
    </message>
    <message>
        <source>picked by hand, “%1”</source>
        <translation>zgjedhje me dorë, «%1»</translation>
    </message>
    <message>
        <source>a reply to a letter about a known order</source>
        <translation>përgjigje për një porosi të njohur</translation>
    </message>
    <message>
        <source>such orders are reserved by the office</source>
        <translation>porosi të tilla i rezervon zyra</translation>
    </message>
    <message>
        <source>as it stood in the imported workbook</source>
        <translation>siç ishte në librin e importuar</translation>
    </message>
    <message>
        <source>substitute for now. Responsible — %1, %2</source>
        <translation>zëvendëson përkohësisht. Përgjegjës&#xa0;— %1, %2</translation>
    </message>
    <message>
        <source>the turn has come</source>
        <translation>erdhi radha</translation>
    </message>
    <message>
        <source>the turn has come, balance %1</source>
        <translation>erdhi radha, bilanci %1</translation>
    </message>
    <message>
        <source>on duty in this half-day</source>
        <translation>kujdestari në këtë gjysmë dite</translation>
    </message>
    <message>
        <source>the least open work, %1</source>
        <translation>më pak punë e hapur, %1</translation>
    </message>
    <message>
        <source>%1 of an order and %2</source>
        <translation>%1 porosi dhe %2</translation>
    </message>
    <message>
        <source>effort %1</source>
        <translation>ngarkesa %1</translation>
    </message>
    <message>
        <source>balance %1 of expected value, the most of those who can take it</source>
        <translation>bilanci i vlerës së pritur %1, më i larti mes atyre që mund ta marrin</translation>
    </message>
    <message>
        <source>Equally busy: decided by the turn ledger.</source>
        <translation>Ngarkesë e barabartë: vendosi bilanci i radhës.</translation>
    </message>
    <message>
        <source>nobody else can take it</source>
        <translation>askush tjetër nuk mund ta marrë</translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1, gjithsej %2</translation>
    </message>
    <message>
        <source>balance %1, the most of those who can take it</source>
        <translation>bilanci %1, më i larti mes atyre që mund ta marrin</translation>
    </message>
    <message>
        <source>balance %1, with the share in this order %2 of a mean order — the most of those who can take it</source>
        <translation>bilanci %1, me pjesën në këtë porosi gjithsej %2 e një porosie mesatare, më i larti mes atyre që mund ta marrin</translation>
    </message>
    <message>
        <source>Given back: %1</source>
        <translation>Refuzuar nga: %1</translation>
    </message>
    <message>
        <source>vacation from %1</source>
        <translation>pushime nga %1</translation>
    </message>
    <message>
        <source>gave this order back</source>
        <translation>e ka kthyer këtë porosi</translation>
    </message>
    <message>
        <source>%1, back at %2</source>
        <translation>%1, kthehet: %2</translation>
    </message>
    <message>
        <source>a vacation begins soon</source>
        <translation>pushimet fillojnë së shpejti</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>Pastaj: %1.</translation>
    </message>
    <message>
        <source>%1 could not take it: %2.</source>
        <translation>%1 nuk mund ta merrte: %2.</translation>
    </message>
    <message>
        <source>%1: balances were not compared. %2</source>
        <translation>%1: bilancet nuk u krahasuan. %2</translation>
    </message>
    <message>
        <source>%1: place %2 of %3, %4; the order went to %5, %6.</source>
        <translation>%1: vendi %2 nga %3, %4; porosia&#xa0;— %5, %6.</translation>
    </message>
    <message>
        <source>the least open work</source>
        <translation>më pak punë e hapur</translation>
    </message>
    <message>
        <source>the turn has come by money</source>
        <translation>radha erdhi sipas parave</translation>
    </message>
    <message>
        <source>the turn has come by the number of orders</source>
        <translation>radha erdhi sipas numrit të porosive</translation>
    </message>
    <message>
        <source>the turn has come by orders and money together</source>
        <translation>radha erdhi sipas porosive dhe parave bashkë</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>there is no such file</source>
        <translation>nuk ka skedar të tillë</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason})</source>
        <translation>skedari nuk lexohet ({reason})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>skedari është bosh</translation>
    </message>
    <message>
        <source>the file is larger than {megabytes} MB</source>
        <translation>skedari është më i madh se {megabytes} MB</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file with that encoding</source>
        <translation>teksti nuk është UTF-8; ruajeni skedarin me atë kodim</translation>
    </message>
    <message>
        <source>there are too many brackets inside one another</source>
        <translation>ka tepër kllapa brenda njëra-tjetrës</translation>
    </message>
    <message>
        <source>this is not TOML ({reason})</source>
        <translation>kjo nuk është TOML ({reason})</translation>
    </message>
    <message>
        <source>must be a table with keys</source>
        <translation>duhet të jetë tabelë me çelësa</translation>
    </message>
    <message>
        <source>must be a list; write the name in double brackets: [[…]]</source>
        <translation>duhet të jetë listë; emri shkruhet në kllapa të dyfishta: [[…]]</translation>
    </message>
    <message>
        <source>the table is missing, and without it there is no office</source>
        <translation>tabela mungon, dhe pa të nuk ka zyrë</translation>
    </message>
    <message>
        <source>there is no such key; correct its spelling or remove it</source>
        <translation>nuk ka çelës të tillë; ndreqni shkrimin ose hiqeni</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>çelësi mungon</translation>
    </message>
    <message>
        <source>the value is of another kind than expected: {expected}</source>
        <translation>vlera është e llojit tjetër, pritet: {expected}</translation>
    </message>
    <message>
        <source>a name is one short line without spaces at its ends</source>
        <translation>emri është një rresht i shkurtër pa hapësira në skaje</translation>
    </message>
    <message>
        <source>the text is too long or holds control characters</source>
        <translation>teksti është tepër i gjatë ose ka shenja kontrolli</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>teksti është bosh</translation>
    </message>
    <message>
        <source>“{value}” is not possible here; possible: {allowed}</source>
        <translation>«{value}» nuk lejohet këtu; lejohet: {allowed}</translation>
    </message>
    <message>
        <source>{value} is out of range; possible: from {lowest} to {highest}</source>
        <translation>{value} është jashtë kufijve; nga {lowest} deri {highest}</translation>
    </message>
    <message>
        <source>{value} is below zero</source>
        <translation>{value} është nën zero</translation>
    </message>
    <message>
        <source>{value} has too many digits after the point</source>
        <translation>{value} ka tepër shifra pas presjes</translation>
    </message>
    <message>
        <source>{value} has more than two digits after the point</source>
        <translation>{value} ka më shumë se dy shifra pas presjes</translation>
    </message>
    <message>
        <source>“{value}” is not a time of day like 09:00</source>
        <translation>«{value}» nuk është orë si 09:00</translation>
    </message>
    <message>
        <source>“{value}” is not a month like 2026-10</source>
        <translation>«{value}» nuk është muaj si 2026-10</translation>
    </message>
    <message>
        <source>“{value}” is not a currency like RUB</source>
        <translation>«{value}» nuk është monedhë si RUB</translation>
    </message>
    <message>
        <source>“{value}” is not an e-mail address</source>
        <translation>«{value}» nuk është adresë e-mail</translation>
    </message>
    <message>
        <source>write the office&apos;s own time, without Z or +03:00</source>
        <translation>shkruani kohën e zyrës, pa Z ose +03:00</translation>
    </message>
    <message>
        <source>the half-day must lie between opening and closing: opens, half_day, closes</source>
        <translation>gjysma e ditës duhet të jetë mes hapjes dhe mbylljes: opens, half_day, closes</translation>
    </message>
    <message>
        <source>name a service, or a value from which on orders are reserved</source>
        <translation>shënoni një shërbim ose vlerën nga e cila porositë rezervohen</translation>
    </message>
    <message>
        <source>{left} is before the day of hire, {hired}</source>
        <translation>{left} është para ditës së punësimit, {hired}</translation>
    </message>
    <message>
        <source>two schemes begin in the same month {month}</source>
        <translation>dy skema fillojnë në të njëjtin muaj {month}</translation>
    </message>
    <message>
        <source>the end, {end}, is not after the beginning, {start}</source>
        <translation>fundi, {end}, nuk është pas fillimit, {start}</translation>
    </message>
    <message>
        <source>nobody can be their own substitute</source>
        <translation>askush s’mund të zëvendësojë veten</translation>
    </message>
    <message>
        <source>give either a weekday or a date</source>
        <translation>jepni ose ditën e javës ose datën</translation>
    </message>
    <message>
        <source>the value must be above 0</source>
        <translation>vlera duhet të jetë mbi 0</translation>
    </message>
    <message>
        <source>there is no metric “{value}”</source>
        <translation>nuk ka tregues «{value}»</translation>
    </message>
    <message>
        <source>this stands here twice; remove one of them</source>
        <translation>kjo është dy herë; hiqni njërën</translation>
    </message>
    <message>
        <source>“{value}” does not exist; correct it or add it to {wanted}</source>
        <translation>«{value}» nuk ekziston; ndreqeni ose shtojeni te {wanted}</translation>
    </message>
    <message>
        <source>is in use ({by}) and cannot be removed; leave it in the file</source>
        <translation>është në përdorim ({by}) dhe nuk hiqet; lëreni në skedar</translation>
    </message>
    <message>
        <source>give either a rate or tiers</source>
        <translation>jepni ose rate ose tiers</translation>
    </message>
    <message>
        <source>has a meaning only together with tiers</source>
        <translation>ka kuptim vetëm bashkë me tiers</translation>
    </message>
    <message>
        <source>the first tier must begin at 0</source>
        <translation>shkalla e parë duhet të fillojë nga 0</translation>
    </message>
    <message>
        <source>with marginal tiers the metric ({metric}) must be what the percentage is of ({of})</source>
        <translation>me shkallë marginal treguesi ({metric}) duhet të jetë ai nga i cili merret përqindja ({of})</translation>
    </message>
    <message>
        <source>give either an amount or a part of the salary</source>
        <translation>jepni ose një shumë ose një pjesë të rrogës</translation>
    </message>
    <message>
        <source>the workbook has a password; save it without one</source>
        <translation>libri ka fjalëkalim; ruajeni pa të</translation>
    </message>
    <message>
        <source>the workbook is damaged; open it in Excel and save it anew</source>
        <translation>libri është i dëmtuar; hapeni në Excel dhe ruajeni përsëri</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than can be read</source>
        <translation>libri i shpaketuar është tepër i madh</translation>
    </message>
    <message>
        <source>the sheet {sheet} has more than {most} rows; divide it</source>
        <translation>fleta {sheet} ka më shumë se {most} rreshta; ndajeni</translation>
    </message>
    <message>
        <source>a needed column is missing: {missing}; nothing of this sheet was taken</source>
        <translation>mungon një kolonë e nevojshme: {missing}; nga kjo fletë s’u mor asgjë</translation>
    </message>
    <message>
        <source>the cell is empty; fill it in</source>
        <translation>qeliza është bosh; plotësojeni</translation>
    </message>
    <message>
        <source>Excel&apos;s error {value}; put the value right</source>
        <translation>gabim i Excel-it {value}; ndreqni vlerën</translation>
    </message>
    <message>
        <source>{value} is not a text</source>
        <translation>{value} nuk është tekst</translation>
    </message>
    <message>
        <source>the text is longer than {longest} characters</source>
        <translation>teksti është më i gjatë se {longest} shenja</translation>
    </message>
    <message>
        <source>“{value}” is not an amount</source>
        <translation>«{value}» nuk është shumë</translation>
    </message>
    <message>
        <source>{value} is larger than any amount that is taken ({largest})</source>
        <translation>{value} është më e madhe se çdo shumë e lejuar ({largest})</translation>
    </message>
    <message>
        <source>a payment of 0 is none</source>
        <translation>pagesa 0 nuk është pagesë</translation>
    </message>
    <message>
        <source>“{value}” is not a date like 31.10.2026</source>
        <translation>«{value}» nuk është datë si 31.10.2026</translation>
    </message>
    <message>
        <source>“{value}”: there is no such day or time</source>
        <translation>«{value}»: nuk ka ditë ose orë të tillë</translation>
    </message>
    <message>
        <source>{value} cannot be meant; years from 1900 to 2200 are taken</source>
        <translation>{value} s’mund të jetë; pranohen vitet 1900 deri 2200</translation>
    </message>
    <message>
        <source>“{value}” is not a rating from 1 to 5</source>
        <translation>«{value}» nuk është vlerësim nga 1 deri 5</translation>
    </message>
    <message>
        <source>there is no employee “{value}”; add them, or correct the name</source>
        <translation>nuk ka punonjës «{value}»; shtojeni ose ndreqni emrin</translation>
    </message>
    <message>
        <source>there is no client “{value}”</source>
        <translation>nuk ka klient «{value}»</translation>
    </message>
    <message>
        <source>there is no order “{value}”</source>
        <translation>nuk ka porosi «{value}»</translation>
    </message>
    <message>
        <source>order {value} stands in row {row} already, with other contents</source>
        <translation>porosia {value} është tashmë në rreshtin {row}, me përmbajtje tjetër</translation>
    </message>
    <message>
        <source>“{value}” stands in row {row} already</source>
        <translation>«{value}» është tashmë në rreshtin {row}</translation>
    </message>
    <message>
        <source>order {value} is marked as no order and takes no payments</source>
        <translation>porosia {value} është shënuar si jo porosi dhe nuk merr pagesa</translation>
    </message>
    <message>
        <source>a refund of {value} is more than the {paid} that were paid for the order</source>
        <translation>kthimi {value} është më i madh se {paid} e paguar për porosinë</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>tekst në thonjëza</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>numër i plotë</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>numër</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ose false</translation>
    </message>
    <message>
        <source>a date like 2026-10-31, without quotes</source>
        <translation>datë si 2026-10-31, pa thonjëza</translation>
    </message>
    <message>
        <source>a moment like 2026-10-31T09:00:00, without quotes</source>
        <translation>çast si 2026-10-31T09:00:00, pa thonjëza</translation>
    </message>
    <message>
        <source>a time of day like 09:00, in quotes</source>
        <translation>orë si 09:00, në thonjëza</translation>
    </message>
    <message>
        <source>a month like 2026-10, in quotes</source>
        <translation>muaj si 2026-10, në thonjëza</translation>
    </message>
    <message>
        <source>a list in square brackets</source>
        <translation>listë në kllapa katrore</translation>
    </message>
    <message>
        <source>a list of names in quotes</source>
        <translation>listë emrash në thonjëza</translation>
    </message>
    <message>
        <source>a table in braces</source>
        <translation>tabelë në kllapa gjarpëruese</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>zëri {number}</translation>
    </message>
    <message>
        <source>only the owner adds employees</source>
        <translation>punonjësit i shton vetëm pronari</translation>
    </message>
    <message>
        <source>{month} is closed, and its advances with it; reopen the month or take an open one</source>
        <translation>{month} është mbyllur bashkë me paradhëniet e tij; rihapni muajin ose merrni një të hapur</translation>
    </message>
    <message>
        <source>must be a whole number, 1 or more</source>
        <translation>duhet numër i plotë, 1 ose më shumë</translation>
    </message>
    <message>
        <source>{value} is more than 1; ten per cent are written 0.10</source>
        <translation>{value} është më shumë se 1; dhjetë për qind shkruhen 0.10</translation>
    </message>
    <message>
        <source>{value} is not above the tier before</source>
        <translation>{value} nuk është mbi shkallën e mëparshme</translation>
    </message>
    <message>
        <source>the number is too large; it must be below {largest}</source>
        <translation>numri është tepër i madh; duhet nën {largest}</translation>
    </message>
    <message>
        <source>worked here until {left}: keep the first day of hire, enter the time between as an absence</source>
        <translation>ka punuar këtu deri më {left}: lini ditën e parë të punës dhe shënoni kohën ndërmjet si mungesë</translation>
    </message>
    <message>
        <source>calls a day with 0, 1, 2 meetings as a list of whole numbers, like [80, 15, 0]</source>
        <translation>telefonatat në ditë me 0, 1, 2 takime si listë numrash të plotë, p.sh. [80, 15, 0]</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>nuk ka hyrje të tillë</translation>
    </message>
    <message>
        <source>give either one tax rate or brackets</source>
        <translation>jepni ose një normë tatimi, ose shkallë</translation>
    </message>
    <message>
        <source>the tax, {tax}, is more than what was accrued, {accrued}</source>
        <translation>tatimi {tax} është më i madh se e llogaritura {accrued}</translation>
    </message>
    <message>
        <source>“{value}” does not have the right number of digits ({lengths})</source>
        <translation>«{value}»: duhen kaq shifra: {lengths}</translation>
    </message>
    <message>
        <source>a bonus has no ground; only deductions have one</source>
        <translation>shpërblimi nuk ka bazë ligjore; atë e ka vetëm zbritja</translation>
    </message>
    <message>
        <source>true, false or &quot;average&quot;</source>
        <translation>true, false ose &quot;average&quot;</translation>
    </message>
    <message>
        <source>this is not a workbook (.xlsx, .xls or .ods)</source>
        <translation>ky nuk është libër pune (.xlsx, .xls ose .ods)</translation>
    </message>
    <message>
        <source>the sheet {sheet} reaches down to far-off cells ({column}); delete what stands there</source>
        <translation>fleta {sheet} ka qeliza të mbushura shumë larg ({column}); fshijini ato</translation>
    </message>
    <message>
        <source>no sheet is called Clients, Orders, Payments, Contacts, Work items or Employees; found: {sheets}</source>
        <translation>asnjë fletë nuk quhet Clients, Orders, Payments, Contacts, Work items ose Employees; u gjetën: {sheets}</translation>
    </message>
    <message>
        <source>a formula without a result: {value}; open the book in Excel and save it</source>
        <translation>formulë pa rezultat: {value}; hapeni librin në Excel dhe ruajeni</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number from 0 to 100000</source>
        <translation>«{value}» nuk është numër i plotë nga 0 deri në 100000</translation>
    </message>
    <message>
        <source>the number of units must be above 0</source>
        <translation>sasia duhet të jetë mbi 0</translation>
    </message>
    <message>
        <source>{value} is more than the amount of the order</source>
        <translation>{value} është më shumë se shuma e porosisë</translation>
    </message>
    <message>
        <source>order {number} arrived on {day}, not on {value}; nothing was changed</source>
        <translation>porosia {number} ka ardhur më {day}, jo më {value}; asgjë nuk u ndryshua</translation>
    </message>
    <message>
        <source>order {number} of {day} is from {name}, not from {value}; nothing was changed</source>
        <translation>porosia {number} e datës {day} është e klientit {name}, jo e klientit {value}; asgjë nuk u ndryshua</translation>
    </message>
    <message>
        <source>order {number} of {day} is led by {name}, not by {value}; nothing was changed</source>
        <translation>porosinë {number} të datës {day} e drejton {name}, jo {value}; asgjë nuk u ndryshua</translation>
    </message>
    <message>
        <source>{name} did not work here on {value}</source>
        <translation>{value}: atë ditë {name} nuk punon këtu</translation>
    </message>
    <message>
        <source>{value} is more than a year ahead</source>
        <translation>{value} është më shumë se një vit përpara</translation>
    </message>
    <message>
        <source>{value} is before order {order} arrived</source>
        <translation>{value} është para ardhjes së porosisë {order}</translation>
    </message>
    <message>
        <source>“{value}” is no valid tax number, and no client is recognised by it</source>
        <translation>«{value}» nuk është NIPT i vlefshëm; me të nuk njihet asnjë klient</translation>
    </message>
    <message>
        <source>a row of totals, which was left out</source>
        <translation>rresht totali, u la jashtë</translation>
    </message>
    <message>
        <source>hidden or filtered rows were read too ({count}): {rows}</source>
        <translation>u lexuan edhe rreshtat e fshehur ({count}): {rows}</translation>
    </message>
    <message>
        <source>every office has this; it can be changed, but not removed</source>
        <translation>kjo gjendet në çdo zyrë: mund të ndryshohet, por jo të hiqet</translation>
    </message>
    <message>
        <source>give either first_orders or first_months</source>
        <translation>jepni ose first_orders, ose first_months</translation>
    </message>
    <message>
        <source>“{value}” cannot be paid by the piece</source>
        <translation>«{value}» nuk mund të paguhet me copë</translation>
    </message>
    <message>
        <source>the office needs an owner: make somebody else one first</source>
        <translation>zyrës i duhet një pronar: caktoni më parë një tjetër</translation>
    </message>
    <message>
        <source>{value} lies in the future</source>
        <translation>{value} është në të ardhmen</translation>
    </message>
    <message>
        <source>with it {value} came in, and order {order} costs {amount}</source>
        <translation>me të hynë {value}, kurse porosia {order} kushton {amount}</translation>
    </message>
    <message>
        <source>this payment of order {order} was corrected by hand, and stays so</source>
        <translation>kjo pagesë e porosisë {order} u korrigjua me dorë dhe mbetet kështu</translation>
    </message>
    <message>
        <source>this is not a statement in the 1CClientBankExchange format; export it from the bank so</source>
        <translation>ky nuk është pasqyrë në formatin 1CClientBankExchange; eksportojeni nga banka në të</translation>
    </message>
    <message>
        <source>the file is cut off, its end is missing; nothing was taken, export it from the bank again</source>
        <translation>skedari është i prerë, i mungon fundi; asgjë nuk u mor, eksportojeni përsëri nga banka</translation>
    </message>
    <message>
        <source>line {line} is longer than any of a statement</source>
        <translation>rreshti {line} është më i gjatë se ç’ka një pasqyrë</translation>
    </message>
    <message>
        <source>the statement has more than {most} documents; export a shorter time</source>
        <translation>pasqyra ka më shumë se {most} dokumente; eksportoni një kohë më të shkurtër</translation>
    </message>
    <message>
        <source>the end of the document is missing</source>
        <translation>dokumentit i mungon fundi</translation>
    </message>
    <message>
        <source>the document holds signs that no text has</source>
        <translation>dokumenti ka shenja që nuk i ka asnjë tekst</translation>
    </message>
    <message>
        <source>the document has no date</source>
        <translation>dokumenti nuk ka datë</translation>
    </message>
    <message>
        <source>the document has no amount</source>
        <translation>dokumenti nuk ka shumë</translation>
    </message>
    <message>
        <source>“{value}” stands twice, with different values</source>
        <translation>“{value}” është dy herë, me vlera të ndryshme</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>People</source>
        <translation>Njerëzit</translation>
    </message>
    <message>
        <source>How orders are dealt</source>
        <translation>Si ndahen porositë</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Shërbimet</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Your clients</source>
        <translation>Klientët tuaj</translation>
    </message>
    <message>
        <source>Drive and PCs</source>
        <translation>Disku dhe kompjuterët</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gati</translation>
    </message>
    <message>
        <source>First steps:</source>
        <translation>Hapat e parë:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>u krye</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>për t&apos;u bërë</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message>
        <source>New</source>
        <translation>Të reja</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Negociata</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paguar</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>A try: nothing was stored.</source>
        <translation>Provë: asgjë nuk u ruajt.</translation>
    </message>
    <message>
        <source>%1: new %2, updated %3, unchanged %4, rejected %5</source>
        <translation>%1: të reja %2, të përditësuara %3, të pandryshuara %4, të refuzuara %5</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>rreshti %1</translation>
    </message>
    <message>
        <source>%1, row %2: “%3” is the same client as “%4” in row %5</source>
        <translation>%1, rreshti %2: «%3» është i njëjti klient si «%4» në rreshtin %5</translation>
    </message>
    <message>
        <source>%1, row %2: order %3 stands here again, the same</source>
        <translation>%1, rreshti %2: porosia %3 përsëritet njësoj</translation>
    </message>
    <message>
        <source>New client from the orders: %1</source>
        <translation>Klient i ri nga porositë: %1</translation>
    </message>
    <message>
        <source>New service from the orders: %1</source>
        <translation>Shërbim i ri nga porositë: %1</translation>
    </message>
    <message>
        <source>%1: several people led the orders; responsible, by the latest order: %2</source>
        <translation>%1: porositë i drejtuan disa veta; përgjegjës, sipas porosisë së fundit: %2</translation>
    </message>
    <message>
        <source>Perhaps the same client: %1 and %2</source>
        <translation>Ndoshta i njëjti klient: %1 dhe %2</translation>
    </message>
    <message>
        <source>The sheet %1 was left alone: no table of the office has this name</source>
        <translation>Fleta %1 u la: asnjë tabelë e zyrës s’ka këtë emër</translation>
    </message>
    <message>
        <source>%1: the column %2 was left alone</source>
        <translation>%1: kolona %2 u la</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… dhe të tjera: %1</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>New order</source>
        <translation>Porosi e re</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Person i ri kontakti</translation>
    </message>
    <message>
        <source>Change of a client</source>
        <translation>Ndryshim i klientit</translation>
    </message>
    <message>
        <source>Change of an order</source>
        <translation>Ndryshim i porosisë</translation>
    </message>
    <message>
        <source>Another stage</source>
        <translation>Fazë tjetër</translation>
    </message>
    <message>
        <source>drive is slow</source>
        <translation>disku është i ngadaltë</translation>
    </message>
    <message>
        <source>drive connected</source>
        <translation>disk i lidhur</translation>
    </message>
    <message>
        <source>kept here: %1</source>
        <translation>pa dërguar: %1</translation>
    </message>
    <message>
        <source>The drive is slow: what you do may take a moment.</source>
        <translation>Disku është i ngadaltë: mund të duhet pak kohë.</translation>
    </message>
    <message>
        <source>shown as of %1</source>
        <translation>shfaqet gjendja në %1</translation>
    </message>
    <message>
        <source>Needs your decision: %1</source>
        <translation>Duhet vendimi juaj: %1</translation>
    </message>
    <message>
        <source>The drive is not responding</source>
        <translation>Disku nuk përgjigjet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Shfaq</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Kept on this PC</source>
        <translation>Ende e padërguar në zyrë</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provo përsëri</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Fshije</translation>
    </message>
    <message>
        <source>Is stored as soon as the drive answers.</source>
        <translation>Regjistrohet sapo disku të përgjigjet.</translation>
    </message>
    <message>
        <source>Really forget it</source>
        <translation>Po, fshije</translation>
    </message>
    <message>
        <source>Nothing is kept here: everything is stored.</source>
        <translation>Gjithçka është dërguar, asgjë nuk pret.</translation>
    </message>
    <message>
        <source>What was kept here is being stored: %1</source>
        <translation>Po dërgohet në zyrë: %1</translation>
    </message>
    <message>
        <source>Kept here for %1: %2</source>
        <translation>Të ruajtura këtu për %1: %2</translation>
    </message>
    <message>
        <source>It was entered while this office was open there, and goes there as soon as the office is opened there again. Here, it may be a copy of the office.</source>
        <translation>U shënua kur kjo zyrë ishte e hapur atje dhe shkon atje sapo zyra të hapet sërish atje. Këtu mund të jetë një kopje e zyrës.</translation>
    </message>
    <message>
        <source>Store it here</source>
        <translation>Ruaje në këtë zyrë</translation>
    </message>
    <message>
        <source>Really store it here</source>
        <translation>Po, ruaje në këtë zyrë</translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation>U dërguan në zyrë: %1.</translation>
    </message>
    <message>
        <source>To the order</source>
        <translation>Te porosia</translation>
    </message>
    <message>
        <source>file is damaged</source>
        <translation>skedari i dëmtuar</translation>
    </message>
    <message>
        <source>Nothing is stored now: new orders and contacts are kept on this PC</source>
        <translation>Tani nuk ruhet asgjë: porositë dhe kontaktet e reja mbahen në këtë kompjuter</translation>
    </message>
    <message>
        <source>Drop yours, leave what is stored</source>
        <translation>Mbaj atë që është në zyrë</translation>
    </message>
    <message>
        <source>Really drop yours</source>
        <translation>Po, hiqi ndryshimet e mia</translation>
    </message>
    <message>
        <source>another PC is saving</source>
        <translation>po ruan një kompjuter tjetër</translation>
    </message>
    <message>
        <source>Another PC is saving, yours follows</source>
        <translation>Po ruan një kompjuter tjetër, e juaja vjen pas</translation>
    </message>
    <message>
        <source>Saving now: %1 (%2), yours follows</source>
        <translation>Po ruan tani: %1 (%2), e juaja vjen pas</translation>
    </message>
    <message>
        <source>Nothing is stored now, and this PC has no copy to show: new orders and contacts are kept on it</source>
        <translation>Tani nuk ruhet asgjë, dhe ky kompjuter nuk ka kopje për të treguar: porositë dhe kontaktet e reja mbahen në të</translation>
    </message>
    <message>
        <source>drive is away</source>
        <translation>disku nuk përgjigjet</translation>
    </message>
    <message>
        <source>Correction of a contact</source>
        <translation>Korrigjim i kontaktit</translation>
    </message>
    <message>
        <source>Change of a person</source>
        <translation>Ndryshim i personit të kontaktit</translation>
    </message>
    <message>
        <source>New phone or e-mail</source>
        <translation>Telefon ose e-mail i ri</translation>
    </message>
    <message>
        <source>Contact with its result</source>
        <translation>Kontakt me rezultatin</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Hapi tjetër</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>share</source>
        <translation>pjesë</translation>
    </message>
    <message>
        <source>order</source>
        <translation>porosi</translation>
    </message>
    <message>
        <source>order and share</source>
        <translation>porosi dhe pjesë</translation>
    </message>
    <message>
        <source>share while away</source>
        <translation>pjesë gjatë mungesës</translation>
    </message>
    <message>
        <source>entries taken back</source>
        <translation>shënime të hequra</translation>
    </message>
    <message>
        <source>passed to another</source>
        <translation>kalim i porosisë</translation>
    </message>
    <message>
        <source>balance of a leaver</source>
        <translation>bilanci i të larguarve</translation>
    </message>
    <message>
        <source>paid, re-valued</source>
        <translation>pagesë, rivlerësim</translation>
    </message>
    <message>
        <source>%1, given back</source>
        <translation>%1, refuzim</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, me dorë</translation>
    </message>
    <message>
        <source>%1; order: %2</source>
        <translation>%1; porosia: %2</translation>
    </message>
    <message>
        <source>Everybody sees it, and it stays.</source>
        <translation>Këtë e shohin të gjithë dhe mbetet.</translation>
    </message>
    <message>
        <source>Write a few words.</source>
        <translation>Shkruani disa fjalë.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Përgjigje</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Kundërshto</translation>
    </message>
    <message>
        <source>Why not so</source>
        <translation>Pse jo kështu</translation>
    </message>
    <message>
        <source>%1 for an answer</source>
        <translation>%1 për përgjigje</translation>
    </message>
    <message>
        <source>%1, answer</source>
        <translation>%1, përgjigje</translation>
    </message>
    <message>
        <source>Nobody has objected to an assignment.</source>
        <translation>Nuk ka kundërshtime ndaj caktimeve.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Hap porosinë</translation>
    </message>
    <message>
        <source>Answer the objection…</source>
        <translation>Përgjigju kundërshtimit…</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 muaj</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Muaji</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Viti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Gjithçka</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Porositë</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Paratë</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Balances by week</source>
        <translation>Bilancet sipas javëve</translation>
    </message>
    <message>
        <source>Object to the assignment…</source>
        <translation>Kundërshto caktimin…</translation>
    </message>
    <message>
        <source>Ledger of turns</source>
        <translation>Bilanci i radhës</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Postings</source>
        <translation>Shënimet</translation>
    </message>
    <message>
        <source>every posting, the latest first</source>
        <translation>çdo shënim, të rejat sipër</translation>
    </message>
    <message>
        <source>No postings in this time: only new clients&apos; orders make some.</source>
        <translation>Nuk ka shënime në këtë kohë: i sjellin vetëm porositë e klientëve të rinj.</translation>
    </message>
    <message>
        <source>Plus: the office owes; minus: given ahead. A new order adds a share to everybody who is here.</source>
        <translation>Plus: zyra ka borxh; minus: dhënë paraprakisht. Porosia e re i shton pjesë kujtdo që është këtu.</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Kundërshtime</translation>
    </message>
    <message>
        <source>Balance by week</source>
        <translation>Bilanci sipas javëve</translation>
    </message>
    <message>
        <source>waiting for an answer: %1</source>
        <translation>presin përgjigje: %1</translation>
    </message>
    <message>
        <source>Balances by week in %1</source>
        <translation>Bilancet sipas javëve, %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Deri</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Menaxheri</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanci</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>në %1</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>me radhë</translation>
    </message>
    <message>
        <source>out of turn</source>
        <translation>jashtë radhe</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>me dorë</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>refuzime</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>pritej</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>erdhi</translation>
    </message>
    <message>
        <source>Balances of the managers</source>
        <translation>Bilancet e menaxherëve</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Shuma</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Porosia</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Për çfarë</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>porosi</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>bilanci</translation>
    </message>
    <message>
        <source>balance, %1</source>
        <translation>bilanci, %1</translation>
    </message>
    <message>
        <source>Postings of the manager</source>
        <translation>Shënimet e menaxherit</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>a letter could not be delivered</source>
        <translation>letra nuk u dorëzua</translation>
    </message>
    <message>
        <source>an automatic reply</source>
        <translation>përgjigje automatike</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>listë postare</translation>
    </message>
    <message>
        <source>from an address that nobody reads</source>
        <translation>nga një adresë që askush nuk e lexon</translation>
    </message>
    <message>
        <source>an invitation of a calendar</source>
        <translation>ftesë kalendari</translation>
    </message>
    <message>
        <source>from this office itself</source>
        <translation>nga vetë zyra</translation>
    </message>
    <message>
        <source>an empty letter</source>
        <translation>letër bosh</translation>
    </message>
    <message>
        <source>not readable as a letter</source>
        <translation>nuk lexohet si letër</translation>
    </message>
    <message>
        <source>no orders come from this sender</source>
        <translation>nga ky dërgues nuk vijnë porosi</translation>
    </message>
    <message>
        <source>somebody said so</source>
        <translation>e shënuar me dorë</translation>
    </message>
    <message>
        <source>left alone: not a file of letters</source>
        <translation>u la: nuk është skedar letrash</translation>
    </message>
    <message>
        <source>left alone: the file is empty</source>
        <translation>u la: skedari është bosh</translation>
    </message>
    <message>
        <source>the letter is too large, its end is left out</source>
        <translation>letra është shumë e madhe, fundi nuk u lexua</translation>
    </message>
    <message>
        <source>the letter has too many parts, the last are left out</source>
        <translation>letra ka shumë pjesë, të fundit nuk u lexuan</translation>
    </message>
    <message>
        <source>parts inside parts inside parts are left out</source>
        <translation>pjesët shumë të thella nuk u lexuan</translation>
    </message>
    <message>
        <source>the attachments after the hundredth are left out</source>
        <translation>bashkëngjitjet pas të qindtës u lanë</translation>
    </message>
    <message>
        <source>attachments are packed in winmail.dat, for Outlook alone</source>
        <translation>bashkëngjitjet janë në winmail.dat, vetëm për Outlook</translation>
    </message>
    <message>
        <source>its date makes no sense, so it counts from now</source>
        <translation>data e letrës është e gabuar, vlen ajo e tanishme</translation>
    </message>
    <message>
        <source>its headers are too long and were cut</source>
        <translation>titujt janë shumë të gjatë dhe u shkurtuan</translation>
    </message>
    <message>
        <source>taken in before</source>
        <translation>është pranuar më parë</translation>
    </message>
    <message>
        <source>not an order, %1</source>
        <translation>jo porosi: %1</translation>
    </message>
    <message>
        <source>a reply about order %1</source>
        <translation>përgjigje për porosinë %1</translation>
    </message>
    <message>
        <source>order %1 waits, client: %2</source>
        <translation>porosia %1 pret, klienti: %2</translation>
    </message>
    <message>
        <source>order %1, client: %2, manager: %3</source>
        <translation>porosia %1, klienti: %2, menaxheri: %3</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>not taken</source>
        <translation>nuk merret</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personi i kontaktit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIPT</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmenti</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ditëlindja</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Menaxheri</translation>
    </message>
    <message>
        <source>Orders before</source>
        <translation>Porosi më parë</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Shënim</translation>
    </message>
    <message>
        <source>several phones in a cell: parted</source>
        <translation>disa telefona në një qelizë: u ndanë</translation>
    </message>
    <message>
        <source>several people in a cell: parted</source>
        <translation>disa persona në një qelizë: u ndanë</translation>
    </message>
    <message>
        <source>“%1” is no tax number: comes in without it</source>
        <translation>«%1» nuk është NIPT: hyn pa të</translation>
    </message>
    <message>
        <source>“%1” is no phone number: comes in without it</source>
        <translation>«%1» nuk është telefon: hyn pa të</translation>
    </message>
    <message>
        <source>“%1” is no address: comes in without it</source>
        <translation>«%1» nuk është adresë: hyn pa të</translation>
    </message>
    <message>
        <source>“%1” is no date: comes in without it</source>
        <translation>«%1» nuk është datë: hyn pa të</translation>
    </message>
    <message>
        <source>“%1” is no segment: comes in without it</source>
        <translation>«%1» nuk është segment: hyn pa të</translation>
    </message>
    <message>
        <source>“%1” is no number: counts as no orders</source>
        <translation>«%1» nuk është numër: llogaritet pa porosi</translation>
    </message>
    <message>
        <source>an error of Excel in “%1”: comes in without it</source>
        <translation>gabim i Excel te «%1»: hyn pa të</translation>
    </message>
    <message>
        <source>no name: left out</source>
        <translation>pa emër: lihet jashtë</translation>
    </message>
    <message>
        <source>a line of totals: left out</source>
        <translation>rresht totalesh: lihet jashtë</translation>
    </message>
    <message>
        <source>is here already: no. %1</source>
        <translation>është tashmë: nr. %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Vërejtje</translation>
    </message>
    <message>
        <source>The list as it will come in</source>
        <translation>Lista siç do të hyjë</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndal</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Ktheje importin</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klientët</translation>
    </message>
    <message>
        <source>List from a file</source>
        <translation>Listë nga skedari</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Zgjidhni skedarin…</translation>
    </message>
    <message>
        <source>Headings:</source>
        <translation>Titujt:</translation>
    </message>
    <message>
        <source>Choose a list of clients as you keep it: Excel, LibreOffice or a text file. You see it before anything is stored. A file may also be dropped on the window.</source>
        <translation>Zgjidhni listën e klientëve siç e mbani: Excel, LibreOffice ose skedar teksti. E shihni para se të ruhet diçka. Skedari mund edhe të lëshohet mbi dritare.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Plotëso</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lëre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zëvendëso</translation>
    </message>
    <message>
        <source>The whole import can be taken back.</source>
        <translation>I gjithë importi mund të kthehet.</translation>
    </message>
    <message>
        <source>Clients who are here already</source>
        <translation>Klientë që janë tashmë</translation>
    </message>
    <message>
        <source>Have these clients bought before?</source>
        <translation>A kanë blerë më parë këta klientë?</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Çfarë do të ndodhë</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>Lista (%1)</translation>
    </message>
    <message>
        <source>A list of clients</source>
        <translation>Listë klientësh</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Po lexohet %1…</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>nuk ka</translation>
    </message>
    <message>
        <source>%1, rows: %2</source>
        <translation>%1, rreshta: %2</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Klientë të rinj</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Tashmë këtu</translation>
    </message>
    <message>
        <source>Contact people</source>
        <translation>Persona kontakti</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefona</translation>
    </message>
    <message>
        <source>Left out: totals and rows without a name</source>
        <translation>Lihen jashtë: totale dhe rreshta pa emër</translation>
    </message>
    <message>
        <source>Rows with remarks</source>
        <translation>Rreshta me vërejtje</translation>
    </message>
    <message>
        <source>Say which column names the clients: click its heading.</source>
        <translation>Tregoni kolonën me emrin e klientit: klikoni titullin e saj.</translation>
    </message>
    <message>
        <source>Answer: have they bought before?</source>
        <translation>Përgjigjuni: a kanë blerë më parë?</translation>
    </message>
    <message>
        <source>Nobody here is called: %1. Their clients get no manager.</source>
        <translation>Askush këtu nuk quhet: %1. Klientët e tyre hyjnë pa menaxher.</translation>
    </message>
    <message>
        <source>Adding… %1 of %2</source>
        <translation>Po shtohen… %1 nga %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>U shtuan</translation>
    </message>
    <message>
        <source>Add clients: %1</source>
        <translation>Shto klientë: %1</translation>
    </message>
    <message>
        <source>Yes, all</source>
        <translation>Po, të gjithë</translation>
    </message>
    <message>
        <source>their first order here is not a new client&apos;s</source>
        <translation>porosia e parë këtu nuk është e klientit të ri</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Jo</translation>
    </message>
    <message>
        <source>they are prospects, nothing was ordered yet</source>
        <translation>janë klientë të mundshëm, ende pa porosi</translation>
    </message>
    <message>
        <source>As a column says</source>
        <translation>Sipas një kolone</translation>
    </message>
    <message>
        <source>the one that means “orders before”</source>
        <translation>ajo që do të thotë «Porosi më parë»</translation>
    </message>
    <message>
        <source>Try all sheets</source>
        <translation>Provo të gjitha fletët</translation>
    </message>
    <message>
        <source>Take all sheets in</source>
        <translation>Merr të gjitha fletët</translation>
    </message>
    <message>
        <source>This workbook has sheets that Dolya knows: %1.</source>
        <translation>Ky libër ka fletë që Dolya i njeh: %1.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>New orders of yours: %1</source>
        <translation>Porosi të reja tuajat: %1</translation>
    </message>
    <message>
        <source>An order waits for a manager</source>
        <translation>Një porosi pret menaxher</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Presin: %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>to come</source>
        <translation>më vonë</translation>
    </message>
    <message>
        <source>%1 ext. %2</source>
        <translation>%1 ext. %2</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Order %1: %2.</source>
        <translation>Porosia %1: %2.</translation>
    </message>
    <message>
        <source>Order %1 was taken off the list.</source>
        <translation>Porosia %1 u hoq nga lista.</translation>
    </message>
    <message>
        <source>Order %1: stage “%2”.</source>
        <translation>Porosia %1: faza «%2».</translation>
    </message>
    <message>
        <source>Order %1: refund %2.</source>
        <translation>Porosia %1: kthim %2.</translation>
    </message>
    <message>
        <source>%1: here again.</source>
        <translation>%1: përsëri këtu.</translation>
    </message>
    <message>
        <source>Order %1: payment %2.</source>
        <translation>Porosia %1: pagesë %2.</translation>
    </message>
    <message>
        <source>Assigning…</source>
        <translation>Po caktohet…</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Klient i ri</translation>
    </message>
    <message>
        <source>new client</source>
        <translation>klient i ri</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Po, i njëjti</translation>
    </message>
    <message>
        <source>No, somebody new</source>
        <translation>Jo, i ri</translation>
    </message>
    <message>
        <source>Assign: %1</source>
        <translation>Cakto: %1</translation>
    </message>
    <message>
        <source>Another manager…</source>
        <translation>Menaxher tjetër…</translation>
    </message>
    <message>
        <source>Take in, decide later</source>
        <translation>Prano, vendos më vonë</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Cakto</translation>
    </message>
    <message>
        <source>why this manager</source>
        <translation>pse ky menaxher</translation>
    </message>
    <message>
        <source>counts as a turn</source>
        <translation>llogaritet si radhë</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Menaxheri</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Arsyeja</translation>
    </message>
    <message>
        <source>A pick by hand needs a reason: everybody sees it.</source>
        <translation>Zgjedhja me dorë kërkon arsye: e shohin të gjithë.</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Shuma, %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Shënim</translation>
    </message>
    <message>
        <source>An amount above zero, such as 12 500,00.</source>
        <translation>Një shumë mbi zero, p.sh. 12 500,00.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Po ruhet…</translation>
    </message>
    <message>
        <source>Begin with the phone number: the client appears while you type.</source>
        <translation>Filloni me telefonin: klienti shfaqet gjatë shkrimit.</translation>
    </message>
    <message>
        <source>Order %1 waits.</source>
        <translation>Porosia %1 pret.</translation>
    </message>
    <message>
        <source>for example, banner 3 × 6, 2 pieces</source>
        <translation>p.sh. baner 3 × 6, 2 copë</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Çfarë duhet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Shërbimi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Afati</translation>
    </message>
    <message>
        <source>company or person</source>
        <translation>kompani ose person</translation>
    </message>
    <message>
        <source>who is calling</source>
        <translation>kush kërkon</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Person kontakti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>call</source>
        <translation>telefonatë</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>vizitë</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Porosi e re</translation>
    </message>
    <message>
        <source>next</source>
        <translation>vazhdo</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>anulo</translation>
    </message>
    <message>
        <source>Whose phone is it</source>
        <translation>I kujt është telefoni</translation>
    </message>
    <message>
        <source>another</source>
        <translation>tjetër</translation>
    </message>
    <message>
        <source>take</source>
        <translation>merr</translation>
    </message>
    <message>
        <source>Phone or name</source>
        <translation>Telefoni ose emri</translation>
    </message>
    <message>
        <source>This cannot be read: an amount or a date.</source>
        <translation>Nuk duket si shumë ose datë.</translation>
    </message>
    <message>
        <source>Whose order is it? A phone or a name is needed.</source>
        <translation>E kujt është porosia? Duhet telefoni ose emri.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients found</source>
        <translation>
            <numerusform>U gjet %n klient</numerusform>
            <numerusform>U gjetën %n klientë</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Nuk njihet këtu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Ledger of turns</source>
        <translation>Bilanci i radhës</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Afati: %1</translation>
    </message>
    <message>
        <source>here</source>
        <translation>këtu</translation>
    </message>
    <message>
        <source>limit of orders</source>
        <translation>kufiri i porosive</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 nga %2</translation>
    </message>
    <message>
        <source>no longer employed</source>
        <translation>nuk punon më</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Radha</translation>
    </message>
    <message>
        <source>open</source>
        <translation>të hapura</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>bilanci</translation>
    </message>
    <message>
        <source>after</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>i askujt</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Regjistro pagesën</translation>
    </message>
    <message>
        <source>Record refund</source>
        <translation>Regjistro kthimin</translation>
    </message>
    <message>
        <source>Assigned %1 by: %2</source>
        <translation>Caktuar %1: %2</translation>
    </message>
    <message>
        <source>Pass to another…</source>
        <translation>Kaloja dikujt tjetër…</translation>
    </message>
    <message>
        <source>Leads the order</source>
        <translation>Ndjek porosinë</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paguar</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Pagesë…</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Kthim…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>kthim</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pagesë</translation>
    </message>
    <message>
        <source>regular client</source>
        <translation>klient i rregullt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartela</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>Rreth klientit</translation>
    </message>
    <message>
        <source>Paid orders</source>
        <translation>Porosi të paguara</translation>
    </message>
    <message>
        <source>Paid in all</source>
        <translation>Paguar gjithsej</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Kontakti i fundit</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Ditëlindja</translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n days</source>
        <translation>
            <numerusform>Zakonisht çdo %n ditë</numerusform>
            <numerusform>Zakonisht çdo %n ditë</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>në kohë</translation>
    </message>
    <message>
        <source>Waiting for assignment</source>
        <translation>Presin caktimin</translation>
    </message>
    <message>
        <source>Assigned today</source>
        <translation>Të caktuara sot</translation>
    </message>
    <message>
        <source>clarify</source>
        <translation>sqaro</translation>
    </message>
    <message>
        <source>nobody free</source>
        <translation>askush i lirë</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Porositë</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Presin</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Të miat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Të hapura</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Të gjitha</translation>
    </message>
    <message>
        <source>New</source>
        <translation>E re</translation>
    </message>
    <message>
        <source>Dealt out: %1</source>
        <translation>Ndarja: %1</translation>
    </message>
    <message>
        <source>Nothing waits: every order has its manager.</source>
        <translation>Asgjë nuk pret: çdo porosi ka menaxherin e vet.</translation>
    </message>
    <message>
        <source>No open orders of yours.</source>
        <translation>Nuk keni porosi të hapura.</translation>
    </message>
    <message>
        <source>No open orders.</source>
        <translation>Nuk ka porosi të hapura.</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Ende nuk ka porosi.</translation>
    </message>
    <message>
        <source>The answer decides whose order it is.</source>
        <translation>Përgjigjja vendos e kujt është porosia.</translation>
    </message>
    <message>
        <source>Right click: absent today, here again</source>
        <translation>Klikoni me të djathtën: mungon sot, përsëri këtu</translation>
    </message>
    <message>
        <source>Here again</source>
        <translation>Përsëri këtu</translation>
    </message>
    <message>
        <source>On sick leave today</source>
        <translation>Sot me raport mjekësor</translation>
    </message>
    <message>
        <source>On an errand till the end of the day</source>
        <translation>Me shërbim deri në fund të ditës</translation>
    </message>
    <message>
        <source>Not an order…</source>
        <translation>Jo porosi…</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublikatë</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Gabim</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Zëvendësues</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 të hapura</translation>
    </message>
    <message>
        <source>Responsible manager</source>
        <translation>Menaxher përgjegjës</translation>
    </message>
    <message>
        <source>A date, such as %1.</source>
        <translation>Një datë, p.sh. %1.</translation>
    </message>
    <message>
        <source>Is this the same client: %1?</source>
        <translation>A është ky i njëjti klient: %1?</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Mungesë</translation>
    </message>
    <message>
        <source>Record absence</source>
        <translation>Regjistro mungesën</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>askush</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kush</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pse</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Dita e parë</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dita e fundit</translation>
    </message>
    <message>
        <source>%1: absent %2 – %3.</source>
        <translation>%1: mungesë %2 – %3.</translation>
    </message>
    <message>
        <source>Who is away today…</source>
        <translation>Kush mungon sot…</translation>
    </message>
    <message>
        <source>Absence with dates…</source>
        <translation>Mungesë me data…</translation>
    </message>
    <message>
        <source>Order %1 was changed.</source>
        <translation>Porosia %1 u ndryshua.</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>asnjë</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>pa vlerësim</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Çfarë duhet</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Kosto, %1</translation>
    </message>
    <message>
        <source>Rating by the client</source>
        <translation>Vlerësimi nga klienti</translation>
    </message>
    <message>
        <source>An amount, such as 12 500,00, or nothing.</source>
        <translation>Një shumë, për shembull 12 500,00, ose bosh.</translation>
    </message>
    <message>
        <source>Add a manager…</source>
        <translation>Shto menaxher…</translation>
    </message>
    <message>
        <source>Nobody takes orders here yet: begin with the first manager.</source>
        <translation>Ende askush nuk merr porosi këtu: filloni me menaxherin e parë.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Shto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roli</translation>
    </message>
    <message>
        <source>Works here since</source>
        <translation>Punon këtu që nga</translation>
    </message>
    <message>
        <source>The office is closed: dealt out at the opening, %1 %2, or by hand now.</source>
        <translation>Zyra është e mbyllur: caktohet në hapje, %1 %2, ose tani me dorë.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>here again</source>
        <translation>përsëri këtu</translation>
    </message>
    <message>
        <source>%1 till the end of the day</source>
        <translation>%1 deri në fund të ditës</translation>
    </message>
    <message>
        <source>There are no managers yet</source>
        <translation>Ende nuk ka menaxherë</translation>
    </message>
    <message>
        <source>now — %1</source>
        <translation>tani&#xa0;— %1</translation>
    </message>
    <message numerus="yes">
        <source>late by %n days</source>
        <translation>
            <numerusform>vonohet %n ditë</numerusform>
            <numerusform>vonohet %n ditë</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is dealt out as of its arrival, %1.</source>
        <translation>Porosia ndahet sipas çastit të mbërritjes, %1.</translation>
    </message>
    <message>
        <source>The order is dealt out as of %1.</source>
        <translation>Porosia ndahet sipas çastit: %1.</translation>
    </message>
    <message>
        <source>Nobody is free</source>
        <translation>Askush nuk është i lirë</translation>
    </message>
    <message>
        <source>away now</source>
        <translation>tani mungon</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Po kërkohet…</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>në këtë kompjuter</translation>
    </message>
    <message>
        <source>The order is kept here: its number and its manager come when the drive answers.</source>
        <translation>Porosia u ruajt këtu: numri dhe menaxheri vijnë kur disku të përgjigjet.</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Mbaje në këtë kompjuter</translation>
    </message>
    <message>
        <source>The rules assign it when the drive answers. It has no number yet.</source>
        <translation>Kur disku të përgjigjet, porosinë e caktojnë rregullat. Numër nuk ka ende.</translation>
    </message>
    <message>
        <source>Kept here: the rules assign it when the drive answers.</source>
        <translation>Ruajtur këtu: kur disku të përgjigjet, e caktojnë rregullat.</translation>
    </message>
    <message>
        <source>It can be assigned when the drive answers.</source>
        <translation>Mund të caktohet kur disku të përgjigjet.</translation>
    </message>
    <message>
        <source>%1 is away %2.</source>
        <translation>%1 mungon %2.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Burimi</translation>
    </message>
    <message>
        <source>Order %1: corrected, now %2.</source>
        <translation>Porosia %1: u ndreq, tani %2.</translation>
    </message>
    <message>
        <source>Order %1: %2 removed.</source>
        <translation>Porosia %1: u hoq %2.</translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation>Po, regjistro</translation>
    </message>
    <message>
        <source>Remove this: %1?</source>
        <translation>Të hiqet: %1?</translation>
    </message>
    <message>
        <source>Order %1 is confirmed.</source>
        <translation>Porosia %1 u konfirmua.</translation>
    </message>
    <message>
        <source>it waits</source>
        <translation>pret</translation>
    </message>
    <message>
        <source>Order %1 was given back; now: %2.</source>
        <translation>Porosia %1 u kthye; tani: %2.</translation>
    </message>
    <message>
        <source>Order %1: excused, the turn is given back.</source>
        <translation>Porosia %1: u fal, radha u kthye.</translation>
    </message>
    <message>
        <source>A reason is needed: everybody sees it.</source>
        <translation>Duhet arsyeja: e shohin të gjithë.</translation>
    </message>
    <message>
        <source>The turn stays spent: one order and %1, unless the desk excuses it.</source>
        <translation>Radha mbetet e shpenzuar: një porosi dhe %1, nëse pritja nuk e fal.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Ktheje</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmo</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Ktheje…</translation>
    </message>
    <message>
        <source>not confirmed in time</source>
        <translation>nuk u konfirmua në kohë</translation>
    </message>
    <message>
        <source>Given back by %1, %2: %3</source>
        <translation>E ktheu %1, %2: %3</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Fale</translation>
    </message>
    <message>
        <source>The turn is given back to who declined.</source>
        <translation>Radha i kthehet atij që refuzoi.</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>Fale…</translation>
    </message>
    <message>
        <source>No order fits the filter.</source>
        <translation>Asnjë porosi nuk i përshtatet filtrit.</translation>
    </message>
    <message>
        <source>all managers</source>
        <translation>të gjithë menaxherët</translation>
    </message>
    <message>
        <source>all stages</source>
        <translation>të gjitha fazat</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>të gjitha burimet</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>të gjitha shërbimet</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>me vonesë</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Trego të gjitha</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>çdo kohë</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Marrë</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>këtë muaj</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>muajin e kaluar</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>këtë vit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numri</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Çfarë</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Pamjet</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Emri i pamjes</translation>
    </message>
    <message>
        <source>My open</source>
        <translation>Të hapurat e mia</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Me vonesë</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Ruaj këtë pamje…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Riemërto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Pamja u ruajt: %1</translation>
    </message>
    <message>
        <source>View removed: %1</source>
        <translation>Pamja u hoq: %1</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Si tabelë</translation>
    </message>
    <message>
        <source>Why not me?</source>
        <translation>Pse jo unë?</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>Pse jo të tjerët?</translation>
    </message>
    <message>
        <source>Object…</source>
        <translation>Kundërshto…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Përgjigju…</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>awaits</source>
        <translation>pret</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Fletëpagesa</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Llogaritur</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tatimi</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Paradhënie</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Për pagesë</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gjithsej</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Punonjësi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Hap dosjen</translation>
    </message>
    <message>
        <source>Payroll %1.xlsx</source>
        <translation>Listëpagesa %1.xlsx</translation>
    </message>
    <message>
        <source>Payroll workbook</source>
        <translation>Listëpagesa</translation>
    </message>
    <message>
        <source>The workbook is being written…</source>
        <translation>Listëpagesa po ruhet…</translation>
    </message>
    <message>
        <source>Cancelled; no file was left behind.</source>
        <translation>Anuluar; nuk mbeti asnjë skedar.</translation>
    </message>
    <message>
        <source>The workbook is being written: %1 of %2</source>
        <translation>Listëpagesa po ruhet: %1 nga %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>U shkrua: %1</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Regjistro</translation>
    </message>
    <message>
        <source>bonus</source>
        <translation>shpërblim</translation>
    </message>
    <message>
        <source>deduction</source>
        <translation>zbritje</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>paradhënie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Çfarë</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Shuma, %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Arsyeja</translation>
    </message>
    <message>
        <source>An amount above 0 is needed, such as 3 000 or 1 250,50.</source>
        <translation>Nevojitet shumë mbi 0, p.sh. 3 000 ose 1 250,50.</translation>
    </message>
    <message>
        <source>An entry by hand needs a reason.</source>
        <translation>Regjistrimi me dorë kërkon arsye.</translation>
    </message>
    <message>
        <source>Reopen the month</source>
        <translation>Rihap muajin</translation>
    </message>
    <message>
        <source>Why it is reopened</source>
        <translation>Pse rihapet</translation>
    </message>
    <message>
        <source>A month is reopened with a reason only.</source>
        <translation>Muaji rihapet vetëm me arsye.</translation>
    </message>
    <message>
        <source>Pay of the month</source>
        <translation>Pagat e muajit</translation>
    </message>
    <message>
        <source>a reason awaits a decision</source>
        <translation>arsyeja pret vendim</translation>
    </message>
    <message>
        <source>orders without a cost</source>
        <translation>porosi pa kosto</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>pa plan</translation>
    </message>
    <message>
        <source>no pay scheme</source>
        <translation>pa skemë page</translation>
    </message>
    <message>
        <source>an earlier month is not closed</source>
        <translation>muaji i mëparshëm nuk është mbyllur</translation>
    </message>
    <message>
        <source>%1: the usual margin is taken; the month may be closed.</source>
        <translation>%1: merret marzhi i zakonshëm; muaji mund të mbyllet.</translation>
    </message>
    <message>
        <source>%1: nothing is paid or deducted for it.</source>
        <translation>%1: për këtë nuk paguhet e nuk ndalet asgjë.</translation>
    </message>
    <message>
        <source>The statement stays empty.</source>
        <translation>Fletëpagesa mbetet bosh.</translation>
    </message>
    <message numerus="yes">
        <source>Left to decide: %n</source>
        <translation>
            <numerusform>Mbetet për vendim: %n</numerusform>
            <numerusform>Mbeten për vendim: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The month has not begun yet.</source>
        <translation>Muaji nuk ka filluar ende.</translation>
    </message>
    <message>
        <source>Bonus, deduction, advance…</source>
        <translation>Shpërblim, zbritje, paradhënie…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rihap…</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>Pas mbylljes</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Para mbylljes</translation>
    </message>
    <message>
        <source>The owner closes the month.</source>
        <translation>Muajin e mbyll pronari.</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Mbyll muajin %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Prano</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuzo</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Po mbyllet…</translation>
    </message>
    <message>
        <source>No reason awaits a decision</source>
        <translation>Asnjë arsye nuk pret vendim</translation>
    </message>
    <message>
        <source>Whoever is paid by plan has one</source>
        <translation>Plani ekziston për këdo që i duhet</translation>
    </message>
    <message>
        <source>Margins rest on known costs</source>
        <translation>Kostot janë të njohura kudo ku duhen</translation>
    </message>
    <message>
        <source>order no. %1</source>
        <translation>porosia nr. %1 e klientit</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>kthim</translation>
    </message>
    <message>
        <source>new</source>
        <translation>klient i ri</translation>
    </message>
    <message>
        <source>Nobody is paid in this month: employees come with the setup.</source>
        <translation>Këtë muaj nuk ka kujt t’i llogaritet paga. Shtoni punonjës: Cilësimet → Shto punonjës…</translation>
    </message>
    <message>
        <source>statement, scheme «%1»</source>
        <translation>fletëpagesë, skema «%1»</translation>
    </message>
    <message>
        <source>statement, no scheme</source>
        <translation>fletëpagesë, pa skemë</translation>
    </message>
    <message>
        <source>No lines in this month.</source>
        <translation>Asnjë rresht këtë muaj.</translation>
    </message>
    <message>
        <source>%1 goes over to the next month</source>
        <translation>%1 kalon në muajin tjetër</translation>
    </message>
    <message>
        <source>%1 of the advance goes over to the next month</source>
        <translation>%1 e paradhënies kalon në muajin tjetër</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagat</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>i mbyllur</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>i pambyllur</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n ditë pune</numerusform>
            <numerusform>%n ditë pune</numerusform>
        </translation>
    </message>
    <message>
        <source>Months are closed one after another.</source>
        <translation>Muajt mbyllen një nga një.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Mbylle</translation>
    </message>
    <message>
        <source>Close %1? Later changes go into the month after it.</source>
        <translation>Të mbyllet muaji %1? Më pas ndryshimet shkojnë në muajin tjetër.</translation>
    </message>
    <message>
        <source>as of %1: the month is not over, bonuses and plan are as of today</source>
        <translation>Llogaritur më %1: muaji vazhdon; plani dhe shpërblimet deri sot</translation>
    </message>
    <message>
        <source>%1: reason accepted</source>
        <translation>%1: arsyeja u pranua</translation>
    </message>
    <message>
        <source>%1: reason declined</source>
        <translation>%1: arsyeja u refuzua</translation>
    </message>
    <message>
        <source>Change the decision</source>
        <translation>Ndrysho vendimin</translation>
    </message>
    <message>
        <source>an advance not worked off</source>
        <translation>paradhënie e papunuar</translation>
    </message>
    <message>
        <source>an arithmetic error</source>
        <translation>gabim llogaritjeje</translation>
    </message>
    <message>
        <source>damage acknowledged by the employee</source>
        <translation>dëm i pranuar nga punonjësi</translation>
    </message>
    <message>
        <source>a court order</source>
        <translation>vendim gjykate</translation>
    </message>
    <message>
        <source>another ground</source>
        <translation>bazë tjetër</translation>
    </message>
    <message>
        <source>Ground of the deduction</source>
        <translation>Baza e zbritjes</translation>
    </message>
    <message>
        <source>refunds after leaving</source>
        <translation>rimbursime pas largimit</translation>
    </message>
    <message>
        <source>below the minimum wage</source>
        <translation>nën pagën minimale</translation>
    </message>
    <message>
        <source>%1: the office bears this part.</source>
        <translation>%1: këtë pjesë e mban zyra.</translation>
    </message>
    <message>
        <source>Accrued %1, the minimum for the days paid is %2.</source>
        <translation>U llogaritën %1, minimumi për ditët e paguara është %2.</translation>
    </message>
    <message>
        <source>Tax, estimate</source>
        <translation>Tatimi, vlerësim</translation>
    </message>
    <message>
        <source>Tax %1, estimate</source>
        <translation>Tatimi %1, vlerësim</translation>
    </message>
    <message>
        <source>Why it is closed before its end</source>
        <translation>Pse mbyllet para fundit</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Punonjësit</translation>
    </message>
    <message>
        <source>Sum of everybody</source>
        <translation>Shuma e të gjithëve</translation>
    </message>
    <message>
        <source>Enter these advances</source>
        <translation>Regjistro këto paradhënie</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Kopjo listën</translation>
    </message>
    <message>
        <source>Advances for the first half: %1</source>
        <translation>Paradhëniet për gjysmën e parë: %1</translation>
    </message>
    <message>
        <source>advance for the first half of the month</source>
        <translation>paradhënie për gjysmën e parë të muajit</translation>
    </message>
    <message>
        <source>Working out…</source>
        <translation>Po llogaritet…</translation>
    </message>
    <message>
        <source>Salary for the days paid from the 1st to the 15th, less tax and the advances entered already.</source>
        <translation>Paga për ditët e paguara nga data 1 deri më 15, pa tatimin dhe paradhëniet e regjistruara tashmë.</translation>
    </message>
    <message>
        <source>Nothing is due: all advances of this month are entered, or nobody has a salary.</source>
        <translation>S&apos;ka asgjë për të regjistruar: të gjitha paradhëniet e muajit janë regjistruar ose askush s&apos;ka pagë.</translation>
    </message>
    <message>
        <source>Advances of the month…</source>
        <translation>Paradhëniet e muajit…</translation>
    </message>
</context>
<context>
    <name>PayLines</name>
    <message>
        <source>Salary, days paid: %1 of %2</source>
        <translation>Paga bazë, ditë të paguara: %1 nga %2</translation>
    </message>
    <message>
        <source>Salary of the first months, days paid: %1 of %2</source>
        <translation>Paga bazë e muajve të parë, ditë të paguara: %1 nga %2</translation>
    </message>
    <message>
        <source>%1: refund of what was paid on %2</source>
        <translation>%1: kthim i pagesës së datës %2</translation>
    </message>
    <message>
        <source>%1: order no. %2, client found</source>
        <translation>%1: porosia nr. %2 e klientit, klient i gjetur</translation>
    </message>
    <message>
        <source>%1: order no. %2, new client</source>
        <translation>%1: porosia nr. %2 e klientit, klient i ri</translation>
    </message>
    <message>
        <source>%1: order no. %2, old client</source>
        <translation>%1: porosia nr. %2 e klientit, klient i rregullt</translation>
    </message>
    <message>
        <source>%1: order no. %2</source>
        <translation>%1: porosia nr. %2 e klientit</translation>
    </message>
    <message>
        <source>%1: %2, paid above %3</source>
        <translation>%1: %2, paguhet mbi %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pool: %1 of what was collected above %2, members: %3</source>
        <translation>Fondi: %1 e arkëtimeve mbi %2, anëtarë: %3</translation>
    </message>
    <message>
        <source>Quality: average rating %1, orders rated: %2, factor %3</source>
        <translation>Cilësia: nota mesatare %1, porosi të vlerësuara: %2, koeficienti %3</translation>
    </message>
    <message>
        <source>Bonus, no plan: %1</source>
        <translation>Shpërblim, pa plan: %1</translation>
    </message>
    <message>
        <source>Bonus: %1, %2 of the plan</source>
        <translation>Shpërblim: %1, %2 e planit</translation>
    </message>
    <message>
        <source>Bonus, part of the salary: %1, %2 of the plan</source>
        <translation>Shpërblim, pjesë e pagës bazë: %1, %2 e planit</translation>
    </message>
    <message>
        <source>%1, %2 of the plan: the reason is awaiting decision</source>
        <translation>%1, %2 e planit: arsyeja pret vendim</translation>
    </message>
    <message>
        <source>%1, %2 of the plan: the reason was accepted</source>
        <translation>%1, %2 e planit: arsyeja u pranua</translation>
    </message>
    <message>
        <source>Up to the guaranteed minimum of %1, days paid: %2 of %3</source>
        <translation>Deri te minimumi i garantuar %1, ditë të paguara: %2 nga %3</translation>
    </message>
    <message>
        <source>Bonus by hand: %1</source>
        <translation>Shpërblim me dorë: %1</translation>
    </message>
    <message>
        <source>Deduction by hand: %1</source>
        <translation>Zbritje me dorë: %1</translation>
    </message>
    <message>
        <source>Correction, %1: %2, %3</source>
        <translation>Korrigjim, %1: %2, %3</translation>
    </message>
    <message>
        <source>Correction, %1: %2</source>
        <translation>Korrigjim, %1: %2</translation>
    </message>
    <message>
        <source>Debt of the month before</source>
        <translation>Borxhi i muajit të mëparshëm</translation>
    </message>
    <message>
        <source>Debt that goes to the next month</source>
        <translation>Borxhi që kalon në muajin tjetër</translation>
    </message>
    <message>
        <source>Leave pay: nothing was earned in the twelve months before</source>
        <translation>Pagesa e pushimit: në dymbëdhjetë muajt para tij s&apos;pati fitim</translation>
    </message>
    <message>
        <source>Leave pay, days: %1, average of a day over months: %2 is %3</source>
        <translation>Pagesa e pushimit, ditë: %1, mesatarja ditore për muaj (%2): %3</translation>
    </message>
    <message>
        <source>%1, of the margin</source>
        <translation>%1, nga marzhi</translation>
    </message>
    <message>
        <source>%1, of the net amount</source>
        <translation>%1, nga shuma neto</translation>
    </message>
    <message>
        <source>Pool of %4: %1 of what was collected above %2, members: %3</source>
        <translation>Fondi i departamentit «%4»: %1 e arkëtimeve mbi %2, pjesëmarrës: %3</translation>
    </message>
    <message>
        <source>Bonus not earned, no plan: %1</source>
        <translation>Bonusi nuk u fitua, pa plan: %1</translation>
    </message>
    <message>
        <source>Bonus not earned: %1, %2 of the plan, at least %3 is needed</source>
        <translation>Bonusi nuk u fitua: %1, %2 e planit, duhet të paktën %3</translation>
    </message>
    <message>
        <source>%1; of %2 only what variable pay there is</source>
        <translation>%1; nga %2 vetëm brenda pjesës së ndryshueshme</translation>
    </message>
    <message>
        <source>%1; missing to %2: %3</source>
        <translation>%1; deri në %2 munguan: %3</translation>
    </message>
</context>
<context>
    <name>Payroll</name>
    <message>
        <source>%1: the reason for a missed plan is awaiting decision (%2).</source>
        <translation>%1: arsyeja për planin e parealizuar pret vendim (%2).</translation>
    </message>
    <message>
        <source>%1: there is no plan, so nothing is paid or deducted for it (%2).</source>
        <translation>%1: nuk ka plan, prandaj asgjë nuk paguhet e nuk zbritet për të (%2).</translation>
    </message>
    <message>
        <source>%1: the cost is not known, the usual margin is taken (orders %2).</source>
        <translation>%1: kostoja nuk dihet, merret marzhi i zakonshëm (porositë %2).</translation>
    </message>
    <message>
        <source>%1: there is no pay scheme for this month.</source>
        <translation>%1: nuk ka skemë page për këtë muaj.</translation>
    </message>
    <message>
        <source>An earlier month is not closed: %1.</source>
        <translation>Një muaj më i hershëm nuk është mbyllur: %1.</translation>
    </message>
    <message>
        <source>%1 has left: the office bears this part of refunds (orders %2).</source>
        <translation>%1 nuk punon më: këtë pjesë të rimbursimeve e mban zyra (porositë %2).</translation>
    </message>
    <message>
        <source>%1: accrued %2 is below the minimum wage of %3.</source>
        <translation>%1: u llogaritën %2, nën pagën minimale prej %3.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>plan %1</source>
        <translation>plani %1</translation>
    </message>
    <message>
        <source>norm and above</source>
        <translation>norma e më shumë</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>mungesë</translation>
    </message>
    <message>
        <source>%1, %2: %3 calls of %4</source>
        <translation>%1, %2: telefonata %3 nga %4</translation>
    </message>
    <message>
        <source>%1, %2: absent, %3 calls</source>
        <translation>%1, %2: mungesë, telefonata: %3</translation>
    </message>
    <message>
        <source>by open orders: %1</source>
        <translation>sipas porosive të hapura: %1</translation>
    </message>
    <message>
        <source>month&apos;s target %1, reduced to %2 of %3 working days</source>
        <translation>plani i muajit %1, për %2 nga %3 ditë pune</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Treguesi</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fakti</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plani</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>parashikimi</translation>
    </message>
    <message>
        <source>to plan</source>
        <translation>ndaj planit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>u arrit</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>mbi ritmin</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>sipas planit</translation>
    </message>
    <message>
        <source>%1
forecast</source>
        <translation>%1
parashikim</translation>
    </message>
    <message>
        <source>Running total of revenue, thousand %1</source>
        <translation>Të ardhurat kumulative, mijë %1</translation>
    </message>
    <message>
        <source>Calls against the norm of the day</source>
        <translation>Telefonatat ndaj normës së ditës</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Hinka e shitjeve</translation>
    </message>
    <message>
        <source>Few orders: the conversions behind the forecast are the office&apos;s.</source>
        <translation>Pak porosi: parashikimi merr konversionet e zyrës.</translation>
    </message>
    <message>
        <source>%1: %2 get there, usually %3</source>
        <translation>%1: arrijnë %2, zakonisht %3</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Zyra</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Plani i kujt</translation>
    </message>
    <message>
        <source>File the reason</source>
        <translation>Regjistro arsyen</translation>
    </message>
    <message>
        <source>two weeks at the exhibition</source>
        <translation>dy javë në panair</translation>
    </message>
    <message>
        <source>Missed plan</source>
        <translation>Plani i parealizuar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pse</translation>
    </message>
    <message>
        <source>the whole plan</source>
        <translation>i gjithë plani</translation>
    </message>
    <message>
        <source>A reason needs words.</source>
        <translation>Shkruani arsyen me fjalë.</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Arsyeja…</translation>
    </message>
    <message>
        <source>%1: «%2» — %3</source>
        <translation>%1: «%2»&#xa0;— %3</translation>
    </message>
    <message>
        <source>awaits the owner&apos;s decision</source>
        <translation>pret vendimin e pronarit</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>e pranuar</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>e refuzuar</translation>
    </message>
    <message>
        <source>No plan for this month yet</source>
        <translation>Ende pa plan për këtë muaj</translation>
    </message>
    <message>
        <source>Revenue: %1, no plan</source>
        <translation>Të ardhura: %1, pa plan</translation>
    </message>
    <message>
        <source>Revenue: %1, above the plan by %2</source>
        <translation>Të ardhura: %1, mbi plan me %2</translation>
    </message>
    <message>
        <source>Revenue: by forecast %1, above the plan by %2</source>
        <translation>Të ardhura: parashikimi %1, mbi plan me %2</translation>
    </message>
    <message>
        <source>Revenue: %1, short of the plan by %2</source>
        <translation>Të ardhura: %1, nën plan me %2</translation>
    </message>
    <message>
        <source>Revenue: by forecast %1, will be short of the plan by %2</source>
        <translation>Të ardhura: parashikimi %1, nën plan me %2</translation>
    </message>
    <message numerus="yes">
        <source>%n working days, the month is over</source>
        <translation>
            <numerusform>%n ditë pune, muaji mbaroi</numerusform>
            <numerusform>%n ditë pune, muaji mbaroi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days are ahead</source>
        <translation>
            <numerusform>përpara %n ditë pune</numerusform>
            <numerusform>përpara %n ditë pune</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 working days are over</source>
        <translation>ditë pune të kaluara: %1 nga %2</translation>
    </message>
    <message>
        <source>Weak spot — %1: %2 a day are needed, now %3</source>
        <translation>Pika e dobët&#xa0;— %1: duhen %2 në ditë, tani %3</translation>
    </message>
    <message>
        <source>Plan &amp; fact</source>
        <translation>Plani dhe fakti</translation>
    </message>
    <message>
        <source>today</source>
        <translation>sot</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>Plani dhe fakti</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Ndrysho planin</translation>
    </message>
    <message>
        <source>Copy last month</source>
        <translation>Kopjo muajin e kaluar</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The office is what it was in %1.</source>
        <translation>Zyra është siç ishte në %1.</translation>
    </message>
    <message>
        <source>The file that was there before is kept as %1</source>
        <translation>Skedari i mëparshëm ruhet si %1</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file: what came after is missing.</source>
        <translation>Nga skedari i dëmtuar nuk u lexua asgjë: ajo që erdhi pas kopjes mungon.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries made since then were carried over.</source>
        <translation>
            <numerusform>Kaloi %n shënim i bërë që atëherë.</numerusform>
            <numerusform>Kaluan %n shënime të bëra që atëherë.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over from the damaged file: %1.</source>
        <translation>Kaluan nga skedari i dëmtuar: %1.</translation>
    </message>
    <message>
        <source>Nothing had been entered since then.</source>
        <translation>Që atëherë nuk ishte futur asgjë.</translation>
    </message>
    <message>
        <source>Of these not everything could be read: %1. Look through what was entered after the backup.</source>
        <translation>Nga këto nuk u lexua gjithçka: %1. Shikoni atë që u fut pas kopjes.</translation>
    </message>
    <message numerus="yes">
        <source>The check still finds %n problems: dolya check names them.</source>
        <translation>
            <numerusform>Kontrolli gjen ende %n problem: bëni raportin për mbështetjen.</numerusform>
            <numerusform>Kontrolli gjen ende %n probleme: bëni raportin për mbështetjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagesë</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Kthim parash</translation>
    </message>
    <message>
        <source>Assignment of an order</source>
        <translation>Caktim i një porosie</translation>
    </message>
    <message>
        <source>Assignment of waiting orders</source>
        <translation>Caktim i porosive në pritje</translation>
    </message>
    <message>
        <source>Order handed to another manager</source>
        <translation>Porosi e kaluar te një menaxher tjetër</translation>
    </message>
    <message>
        <source>Assignment taken back</source>
        <translation>Caktim i anuluar</translation>
    </message>
    <message>
        <source>Marked as no order</source>
        <translation>Shënuar: nuk është porosi</translation>
    </message>
    <message>
        <source>Answer whether it is the same client</source>
        <translation>Përgjigje nëse është i njëjti klient</translation>
    </message>
    <message>
        <source>Handover of a client</source>
        <translation>Dorëzim i një klienti</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Mungesë</translation>
    </message>
    <message>
        <source>End of an absence</source>
        <translation>Fund i një mungese</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Reason for a missed plan</source>
        <translation>Arsye për planin e parealizuar</translation>
    </message>
    <message>
        <source>Decision about a reason</source>
        <translation>Vendim për një arsye</translation>
    </message>
    <message>
        <source>Adjustment of pay</source>
        <translation>Rregullim i pagës</translation>
    </message>
    <message>
        <source>Closing of a month</source>
        <translation>Mbyllje e një muaji</translation>
    </message>
    <message>
        <source>Reopening of a month</source>
        <translation>Rihapje e një muaji</translation>
    </message>
    <message>
        <source>Setup of the office</source>
        <translation>Cilësimet e zyrës</translation>
    </message>
    <message>
        <source>New employee</source>
        <translation>Punonjës i ri</translation>
    </message>
    <message>
        <source>Import of a workbook</source>
        <translation>Import i një libri</translation>
    </message>
    <message>
        <source>its client is not here</source>
        <translation>klienti i saj nuk është këtu</translation>
    </message>
    <message>
        <source>its order is not here</source>
        <translation>porosia e saj nuk është këtu</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>porosia %1</translation>
    </message>
    <message>
        <source>Other entry</source>
        <translation>Regjistrim tjetër</translation>
    </message>
    <message>
        <source>All of them: %1</source>
        <translation>Të gjitha: %1</translation>
    </message>
    <message>
        <source>The file that was there before is another office&apos;s: nothing of it was carried over.</source>
        <translation>Skedari që ishte këtu më parë është i një zyre tjetër: asgjë nuk kaloi prej tij.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be carried over. Enter them again:</source>
        <translation>
            <numerusform>%n shënim nuk kaloi dot. Futeni përsëri:</numerusform>
            <numerusform>%n shënime nuk kaluan dot. Futini përsëri:</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of the office</source>
        <translation>Cilësimet e zyrës</translation>
    </message>
    <message>
        <source>How orders are assigned</source>
        <translation>Mënyra e caktimit të porosive</translation>
    </message>
    <message>
        <source>Reserved orders</source>
        <translation>Porosi të rezervuara</translation>
    </message>
    <message>
        <source>Change of an employee</source>
        <translation>Ndryshim i një punonjësi</translation>
    </message>
    <message>
        <source>End of employment</source>
        <translation>Largim nga puna</translation>
    </message>
    <message>
        <source>Scheme of an employee</source>
        <translation>Skema e pagës së punonjësit</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Shërbim</translation>
    </message>
    <message>
        <source>Removal of a service</source>
        <translation>Heqje e një shërbimi</translation>
    </message>
    <message>
        <source>Kind of absence</source>
        <translation>Lloj mungese</translation>
    </message>
    <message>
        <source>Removal of a kind of absence</source>
        <translation>Heqje e një lloji mungese</translation>
    </message>
    <message>
        <source>Pay scheme</source>
        <translation>Skemë page</translation>
    </message>
    <message>
        <source>Removal of a pay scheme</source>
        <translation>Heqje e një skeme page</translation>
    </message>
    <message>
        <source>Day of the calendar</source>
        <translation>Ditë e kalendarit</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Kujdestari</translation>
    </message>
    <message>
        <source>Norm of calls</source>
        <translation>Norma e telefonatave</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Llogari bankare</translation>
    </message>
    <message>
        <source>Removal of a bank account</source>
        <translation>Heqje e një llogarie bankare</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Kutia postare</translation>
    </message>
    <message>
        <source>Earned before</source>
        <translation>Fituar më parë</translation>
    </message>
    <message>
        <source>Shares of an order&apos;s payments</source>
        <translation>Pjesët në pagesat e porosisë</translation>
    </message>
    <message>
        <source>Consent to shares of an order</source>
        <translation>Miratimi i pjesëve të porosisë</translation>
    </message>
    <message>
        <source>Rating of an order</source>
        <translation>Vlerësimi i porosisë</translation>
    </message>
    <message>
        <source>Pass-through of an order</source>
        <translation>Kalimi i porosisë</translation>
    </message>
    <message>
        <source>Work on an order</source>
        <translation>Punë për porosinë</translation>
    </message>
    <message>
        <source>Work on an order removed</source>
        <translation>Heqja e punës për porosinë</translation>
    </message>
    <message>
        <source>Orders before the records</source>
        <translation>Porositë para fillimit të evidencës</translation>
    </message>
    <message>
        <source>Last month&apos;s plan copied</source>
        <translation>Kopja e planit të muajit të kaluar</translation>
    </message>
    <message>
        <source>Action taken back</source>
        <translation>Zhbërje veprimi</translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation>Porosi e konfirmuar</translation>
    </message>
    <message>
        <source>Order given back</source>
        <translation>Refuzim i porosisë</translation>
    </message>
    <message>
        <source>Giving back excused</source>
        <translation>Refuzim i justifikuar</translation>
    </message>
    <message>
        <source>Advances of a month</source>
        <translation>Paradhëniet e muajit</translation>
    </message>
    <message>
        <source>Removal of a contact</source>
        <translation>Heqje e një kontakti</translation>
    </message>
    <message>
        <source>Removal of a person</source>
        <translation>Heqje e një personi kontakti</translation>
    </message>
    <message>
        <source>Change of a phone or e-mail</source>
        <translation>Ndryshim i telefonit ose i e-mail-it</translation>
    </message>
    <message>
        <source>Removal of a phone or e-mail</source>
        <translation>Heqje e një telefoni ose e-mail-i</translation>
    </message>
    <message>
        <source>Correction of a payment</source>
        <translation>Ndreqje e një pagese</translation>
    </message>
    <message>
        <source>Removal of a payment</source>
        <translation>Heqje e një pagese</translation>
    </message>
    <message>
        <source>Objection to an assignment</source>
        <translation>Kundërshtim ndaj një caktimi</translation>
    </message>
    <message>
        <source>Answer to an objection</source>
        <translation>Përgjigje ndaj një kundërshtimi</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Hap i kryer</translation>
    </message>
    <message>
        <source>Step put off</source>
        <translation>Hap i shtyrë</translation>
    </message>
    <message>
        <source>Step dropped</source>
        <translation>Hap i hequr</translation>
    </message>
    <message>
        <source>Reminder settled</source>
        <translation>Kujtesë e mbyllur</translation>
    </message>
    <message>
        <source>Consent to calls and letters</source>
        <translation>Pëlqimi për thirrje e letra</translation>
    </message>
    <message>
        <source>Order delivered</source>
        <translation>Porosi e dorëzuar</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letër</translation>
    </message>
    <message>
        <source>Letter marked as an order</source>
        <translation>Letra u shënua si porosi</translation>
    </message>
    <message>
        <source>Letter marked as no order</source>
        <translation>Letra u shënua: jo porosi</translation>
    </message>
    <message>
        <source>Form of a site</source>
        <translation>Formular i faqes</translation>
    </message>
</context>
<context>
    <name>Schemes</name>
    <message>
        <source>Front desk</source>
        <translation>Pritja</translation>
    </message>
    <message>
        <source>A salary, and a part of what the office collects above break-even.</source>
        <translation>Rrogë dhe një pjesë e asaj që zyra mbledh mbi pikën e barazimit.</translation>
    </message>
    <message>
        <source>Hunter</source>
        <translation>Gjuetari</translation>
    </message>
    <message>
        <source>A small salary; much for new clients, a little for old ones, and most of the margin of the first orders of a client.</source>
        <translation>Rrogë e vogël; shumë për klientët e rinj, pak për të vjetrit dhe pjesa më e madhe e marzhit të porosive të para të klientit.</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Ruajtësi</translation>
    </message>
    <message>
        <source>A salary, a percentage of what old clients pay, and a part of the office&apos;s pool.</source>
        <translation>Rrogë, përqindje nga pagesat e klientëve të vjetër dhe një pjesë e fondit të zyrës.</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>E përzier</translation>
    </message>
    <message>
        <source>A salary, a percentage of everything, and a bonus for the plan of revenue.</source>
        <translation>Rrogë, përqindje nga gjithçka dhe shpërblim për planin e të ardhurave.</translation>
    </message>
    <message>
        <source>Designer</source>
        <translation>Dizajneri</translation>
    </message>
    <message>
        <source>A salary, and an amount for each piece of work done on orders.</source>
        <translation>Rrogë dhe një shumë për çdo punë të bërë në porosi.</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>I riu</translation>
    </message>
    <message>
        <source>A full salary in the first months, then a smaller one and a higher percentage.</source>
        <translation>Rrogë e plotë në muajt e parë, pastaj më e vogël dhe përqindje më e lartë.</translation>
    </message>
    <message>
        <source>salary a month</source>
        <translation>rrogë në muaj</translation>
    </message>
    <message>
        <source>part of what is above break-even</source>
        <translation>nga ajo që është mbi pikën e barazimit</translation>
    </message>
    <message>
        <source>of what new clients pay</source>
        <translation>nga pagesat e klientëve të rinj</translation>
    </message>
    <message>
        <source>of what old clients pay</source>
        <translation>nga pagesat e klientëve të vjetër</translation>
    </message>
    <message>
        <source>of the margin of the first orders</source>
        <translation>nga marzhi i porosive të para</translation>
    </message>
    <message>
        <source>first orders of a new client</source>
        <translation>porosi të para të klientit të ri</translation>
    </message>
    <message>
        <source>of everything that is paid</source>
        <translation>nga çdo pagesë</translation>
    </message>
    <message>
        <source>bonus for the plan of revenue</source>
        <translation>shpërblim për planin e të ardhurave</translation>
    </message>
    <message>
        <source>for each unit of work</source>
        <translation>për çdo njësi pune</translation>
    </message>
    <message>
        <source>kind of work, such as layout</source>
        <translation>lloji i punës, p.sh. maket</translation>
    </message>
    <message>
        <source>salary of the first months</source>
        <translation>rroga e muajve të parë</translation>
    </message>
    <message>
        <source>first months</source>
        <translation>muaj të parë</translation>
    </message>
    <message>
        <source>of everything paid in the first months</source>
        <translation>nga çdo pagesë në muajt e parë</translation>
    </message>
    <message>
        <source>salary of %1 a month</source>
        <translation>rrogë %1 në muaj</translation>
    </message>
    <message>
        <source>first months: %1, at %2</source>
        <translation>muajt e parë: %1, me %2</translation>
    </message>
    <message>
        <source>%1 by the plan</source>
        <translation>%1 sipas planit</translation>
    </message>
    <message>
        <source>%1 of what new clients pay</source>
        <translation>%1 nga pagesat e klientëve të rinj</translation>
    </message>
    <message>
        <source>%1 of what old clients pay</source>
        <translation>%1 nga pagesat e klientëve të vjetër</translation>
    </message>
    <message>
        <source>%1 of everything that is paid</source>
        <translation>%1 nga çdo pagesë</translation>
    </message>
    <message>
        <source>of the margin</source>
        <translation>nga marzhi</translation>
    </message>
    <message>
        <source>of the net amount</source>
        <translation>nga shuma neto</translation>
    </message>
    <message>
        <source>new: first orders: %1</source>
        <translation>i ri: porosi të para %1</translation>
    </message>
    <message>
        <source>new: first months: %1</source>
        <translation>i ri: muaj të parë %1</translation>
    </message>
    <message>
        <source>only the service %1</source>
        <translation>vetëm shërbimi %1</translation>
    </message>
    <message>
        <source>as the finder</source>
        <translation>si gjetës i klientit</translation>
    </message>
    <message>
        <source>%1 for each unit of “%2”</source>
        <translation>%1 për çdo njësi të «%2»</translation>
    </message>
    <message>
        <source>, beyond %1</source>
        <translation>, mbi %1</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>pikën e barazimit</translation>
    </message>
    <message>
        <source>pool: %1 of what the office collects above %2, divided by %3</source>
        <translation>fond: %1 nga ajo që zyra mbledh mbi %2, ndarë sipas: %3</translation>
    </message>
    <message>
        <source>, of the department %1</source>
        <translation>, e repartit %1</translation>
    </message>
    <message>
        <source>days worked</source>
        <translation>ditë të punuara</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>barabar</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>pesha</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>të ardhura</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 në %2</translation>
    </message>
    <message>
        <source>bonus for the plan of “%1”: %2</source>
        <translation>shpërblim për planin «%1»: %2</translation>
    </message>
    <message>
        <source>%1 of the salary</source>
        <translation>%1 e rrogës</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 nga %2</translation>
    </message>
    <message>
        <source>factor by the average rating: %1</source>
        <translation>shumëzues sipas vlerësimit mesatar: %1</translation>
    </message>
    <message>
        <source>not earned: %1, where “%2” is below %3 of the plan</source>
        <translation>nuk fitohet: %1, kur «%2» është nën %3 të planit</translation>
    </message>
    <message>
        <source>at least %1 a month</source>
        <translation>të paktën %1 në muaj</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>database</source>
        <translation>baza e të dhënave</translation>
    </message>
    <message>
        <source>PostgreSQL driver</source>
        <translation>drajveri PostgreSQL</translation>
    </message>
    <message>
        <source>Excel out and in</source>
        <translation>Excel: shkrim dhe lexim</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>gjuhët</translation>
    </message>
    <message>
        <source>window, every tab, charts</source>
        <translation>dritarja, çdo skedë, grafikët</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>kopjet rezervë</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>an advertising agency</source>
        <translation>agjenci reklamash</translation>
    </message>
    <message>
        <source>a print shop</source>
        <translation>shtypshkronjë</translation>
    </message>
    <message>
        <source>a design studio</source>
        <translation>studio dizajni</translation>
    </message>
    <message>
        <source>Outdoor advertising</source>
        <translation>Reklamë e jashtme</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Radio and television</source>
        <translation>Radio dhe televizion</translation>
    </message>
    <message>
        <source>Internet advertising</source>
        <translation>Reklamë në internet</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Shtypje</translation>
    </message>
    <message>
        <source>Souvenirs</source>
        <translation>Suvenire</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evente</translation>
    </message>
    <message>
        <source>Business cards</source>
        <translation>Kartëvizita</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Fletushka</translation>
    </message>
    <message>
        <source>Booklets</source>
        <translation>Broshura</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Katalogë</translation>
    </message>
    <message>
        <source>Packaging</source>
        <translation>Ambalazh</translation>
    </message>
    <message>
        <source>Wide-format printing</source>
        <translation>Shtypje në format të gjerë</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Ngjitëse</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Maket</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Brand book</source>
        <translation>Libër marke</translation>
    </message>
    <message>
        <source>Packaging design</source>
        <translation>Dizajn ambalazhi</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Faqe interneti</translation>
    </message>
    <message>
        <source>Illustration</source>
        <translation>Ilustrim</translation>
    </message>
</context>
<context>
    <name>SettingHelp</name>
    <message>
        <source>Stands in the window&apos;s title and on papers.</source>
        <translation>Shfaqet në titullin e dritares dhe në dokumente.</translation>
    </message>
    <message>
        <source>Orders that come earlier are assigned at this time.</source>
        <translation>Porositë që vijnë më herët caktohen në këtë orë.</translation>
    </message>
    <message>
        <source>Orders that come later wait for the next opening.</source>
        <translation>Porositë që vijnë më vonë presin hapjen tjetër.</translation>
    </message>
    <message>
        <source>Divides the day for duty and for absences.</source>
        <translation>Ndan ditën për kujdestaritë dhe mungesat.</translation>
    </message>
    <message>
        <source>How new orders are numbered; old numbers stay.</source>
        <translation>Si numërohen porositë e reja; numrat e vjetër mbeten.</translation>
    </message>
    <message>
        <source>The margin of orders whose cost is unknown, unless their service has its own.</source>
        <translation>Marzhi i porosive me kosto të panjohur, kur shërbimi nuk ka të vetin.</translation>
    </message>
    <message>
        <source>The office&apos;s monthly costs; a pool pays only from what is above them.</source>
        <translation>Shpenzimet mujore të zyrës; fondi paguan vetëm nga ajo që i kalon.</translation>
    </message>
    <message>
        <source>Taken off where pay or plan counts net amounts.</source>
        <translation>Zbritet aty ku paga ose plani llogaritin shuma neto.</translation>
    </message>
    <message>
        <source>Withheld from everybody&apos;s pay, from the open months on.</source>
        <translation>Mbahet nga paga e të gjithëve, duke nisur nga muajt e hapur.</translation>
    </message>
    <message>
        <source>The tax is rounded to this; 1 means whole units.</source>
        <translation>Tatimi rrumbullakoset deri këtu; 1 do të thotë njësi të plota.</translation>
    </message>
    <message>
        <source>Pay below it is pointed out; empty: nothing is.</source>
        <translation>Paga nën të sinjalizohet; bosh: nuk sinjalizohet.</translation>
    </message>
    <message>
        <source>So many first orders count as a new client&apos;s, for plan and pay.</source>
        <translation>Kaq porosi të para llogariten si të klientit të ri, për planin dhe pagën.</translation>
    </message>
    <message>
        <source>Who has paid nothing for so many months is new again; empty: never.</source>
        <translation>Kush s’ka paguar kaq muaj është sërish i ri; bosh: asnjëherë.</translation>
    </message>
    <message>
        <source>A prospect contacted within so many days stays with the manager who did it.</source>
        <translation>Klienti i mundshëm i kontaktuar brenda kaq ditësh mbetet te menaxheri që e kontaktoi.</translation>
    </message>
    <message>
        <source>The substitute&apos;s part of an order&apos;s credit; the rest stays with the absent manager.</source>
        <translation>Pjesa e zëvendësuesit në kreditimin e porosisë; pjesa tjetër i mbetet menaxherit që mungon.</translation>
    </message>
    <message>
        <source>An order without activity for so long no longer counts as load.</source>
        <translation>Porosia pa veprimtari për kaq ditë nuk llogaritet më si ngarkesë.</translation>
    </message>
    <message>
        <source>So many working days before a vacation nobody gets new clients.</source>
        <translation>Kaq ditë pune para pushimeve nuk caktohen klientë të rinj.</translation>
    </message>
    <message>
        <source>Level in number and in expected money at once: a small order goes to whom the office owes a turn, a large one to whom it owes money.</source>
        <translation>Barabar në numër dhe në paratë e pritshme: porosia e vogël i shkon atij që i takon radha, e madhja atij që i takojnë paratë.</translation>
    </message>
    <message>
        <source>One after another; the size of orders is luck.</source>
        <translation>Njëri pas tjetrit, si te berberi; madhësia e porosisë është çështje fati.</translation>
    </message>
    <message>
        <source>To whom has the least open work; equal: by turn.</source>
        <translation>Atij që ka më pak punë të hapur; kur është njësoj: me radhë.</translation>
    </message>
    <message>
        <source>To the manager on duty in that half-day; without one: by load.</source>
        <translation>Menaxherit kujdestar të asaj gjysmëdite; pa kujdestar: sipas ngarkesës.</translation>
    </message>
    <message>
        <source>Level in expected money; the number of orders may differ a lot.</source>
        <translation>Barabar në paratë e pritshme; numri i porosive mund të ndryshojë shumë.</translation>
    </message>
    <message>
        <source>A new name shows everywhere, also in what is past.</source>
        <translation>Emri i ri shfaqet kudo, edhe në të shkuarën.</translation>
    </message>
    <message>
        <source>Decides what this person may see and do.</source>
        <translation>Vendos çfarë mund të shohë dhe të bëjë ky person.</translation>
    </message>
    <message>
        <source>Who shares a pool; empty: the whole office.</source>
        <translation>Me kë ndahet fondi; bosh: e gjithë zyra.</translation>
    </message>
    <message>
        <source>The share of new orders beside the others&apos;: 2 gets twice as many as 1, from now on.</source>
        <translation>Pjesa e porosive të reja: pesha 2 merr dyfishin e peshës 1, nga ky çast.</translation>
    </message>
    <message>
        <source>With so many open orders nobody gets another new client; empty: no limit.</source>
        <translation>Me kaq porosi të hapura nuk caktohen klientë të rinj; bosh: pa kufi.</translation>
    </message>
    <message>
        <source>Finds clients for others to keep.</source>
        <translation>Gjen klientë që i mbajnë të tjerët.</translation>
    </message>
    <message>
        <source>The first day of work; pay and plan count from it.</source>
        <translation>Dita e parë e punës; prej saj llogariten paga dhe plani.</translation>
    </message>
    <message>
        <source>The last day of work; clients keep this manager until they are handed over.</source>
        <translation>Dita e fundit e punës; klientët mbeten te ky menaxher deri në dorëzim.</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>Mund të lihet bosh.</translation>
    </message>
    <message>
        <source>Whether new clients are dealt to this person.</source>
        <translation>Nëse klientët e rinj i caktohen këtij personi.</translation>
    </message>
    <message>
        <source>Decides about public holidays and how phones are read.</source>
        <translation>Përcakton festat zyrtare dhe leximin e telefonave.</translation>
    </message>
    <message>
        <source>Three letters, such as RUB; stands with every amount.</source>
        <translation>Tri shkronja, p.sh. ALL; qëndron te çdo shumë.</translation>
    </message>
    <message>
        <source>For papers, and for PCs on which none was chosen.</source>
        <translation>Për dokumentet dhe për kompjuterët ku nuk është zgjedhur.</translation>
    </message>
    <message>
        <source>The day of the month on which advances are proposed; empty: none are.</source>
        <translation>Dita e muajit kur propozohen paradhëniet; bosh: nuk propozohen.</translation>
    </message>
    <message>
        <source>A client who has not been heard of for so many days counts as silent.</source>
        <translation>Klienti për të cilin nuk dihet gjë kaq ditë quhet i heshtur.</translation>
    </message>
    <message>
        <source>A client not contacted for so many days may be given to another manager; empty: never.</source>
        <translation>Klienti pa kontakt kaq ditë mund t&apos;i jepet një menaxheri tjetër; bosh: kurrë.</translation>
    </message>
    <message>
        <source>So many days after delivery the client is asked whether all is well.</source>
        <translation>Kaq ditë pas dorëzimit klienti pyetet nëse gjithçka është mirë.</translation>
    </message>
    <message>
        <source>After “not now” on a call list the client is called again in so many days.</source>
        <translation>Pas «jo tani» në listën e thirrjeve klienti thirret sërish pas kaq ditësh.</translation>
    </message>
    <message>
        <source>Who does not confirm a new order in this time loses the turn; empty: no limit.</source>
        <translation>Kush nuk e konfirmon porosinë e re në këtë kohë humb radhën; bosh: pa afat.</translation>
    </message>
    <message>
        <source>After so many paid orders a finder&apos;s client goes to a keeper; empty: never.</source>
        <translation>Pas kaq porosish të paguara klienti i gjetësit kalon te një ruajtës; bosh: kurrë.</translation>
    </message>
    <message>
        <source>Orders that go to one person whoever&apos;s turn it is.</source>
        <translation>Porosi që shkojnë te një person, pavarësisht radhës.</translation>
    </message>
    <message>
        <source>Keeps its name once orders have it; empty: any service.</source>
        <translation>Emri nuk ndryshon: e përdorin porositë; bosh: çdo shërbim.</translation>
    </message>
    <message>
        <source>Only orders worth at least so much; empty: any.</source>
        <translation>Vetëm porosi të paktën kaq; bosh: çdo shumë.</translation>
    </message>
    <message>
        <source>Who it is for.</source>
        <translation>Për kë është.</translation>
    </message>
    <message>
        <source>What an order is worth in dealing until its amount is known; empty: the average.</source>
        <translation>Sa vlen porosia në ndarje derisa të dihet shuma; bosh: mesatarja.</translation>
    </message>
    <message>
        <source>The margin of orders whose cost is unknown; empty: the office&apos;s.</source>
        <translation>Marzhi i porosive me kosto të panjohur; bosh: i zyrës.</translation>
    </message>
    <message>
        <source>How much work an order is beside the usual one, which is 1.</source>
        <translation>Sa punë ka porosia; e zakonshmja është 1.</translation>
    </message>
    <message>
        <source>The program&apos;s own kinds cannot be removed.</source>
        <translation>Llojet e vetë programit nuk hiqen.</translation>
    </message>
    <message>
        <source>How the days of such an absence are paid.</source>
        <translation>Si paguhen ditët e kësaj mungese.</translation>
    </message>
    <message>
        <source>Whether the plan of the month shrinks with such days.</source>
        <translation>Nëse plani i muajit zvogëlohet me këto ditë.</translation>
    </message>
    <message>
        <source>Whether orders that went to others meanwhile are owed afterwards.</source>
        <translation>Nëse porositë që shkuan te të tjerët kthehen më pas.</translation>
    </message>
    <message>
        <source>One day, such as a working Saturday.</source>
        <translation>Një ditë, p.sh. një e shtunë pune.</translation>
    </message>
    <message>
        <source>Yes: it is worked; no: it is free, whatever the calendar says.</source>
        <translation>Po: punohet; jo: pushim, çfarëdo që thotë kalendari.</translation>
    </message>
    <message>
        <source>Every week on this day; leave empty for a single date.</source>
        <translation>Çdo javë në këtë ditë; lëreni bosh për një datë të vetme.</translation>
    </message>
    <message>
        <source>On this day only, in place of the week&apos;s plan.</source>
        <translation>Vetëm në këtë ditë, në vend të planit javor.</translation>
    </message>
    <message>
        <source>The first half ends at the office&apos;s half-day.</source>
        <translation>Gjysma e parë mbaron në mesditën e zyrës.</translation>
    </message>
    <message>
        <source>The kind of clients that most of a manager&apos;s are.</source>
        <translation>Lloji i shumicës së klientëve të menaxherit.</translation>
    </message>
    <message>
        <source>Calls a day without a meeting, with one, with two…: 80, 15, 0.</source>
        <translation>Thirrje në ditë pa takim, me një, me dy…: 80, 15, 0.</translation>
    </message>
    <message>
        <source>By which scheme this person is paid.</source>
        <translation>Sipas cilës skemë paguhet ky person.</translation>
    </message>
    <message>
        <source>From which month on; empty: from the first day.</source>
        <translation>Nga cili muaj; bosh: nga dita e parë.</translation>
    </message>
    <message>
        <source>A month before the first one that is paid by the program.</source>
        <translation>Një muaj para të parit që paguhet nga programi.</translation>
    </message>
    <message>
        <source>For average pay and for tax by brackets.</source>
        <translation>Për pagën mesatare dhe tatimin me shkallë.</translation>
    </message>
    <message>
        <source>What was withheld of it.</source>
        <translation>Sa u mbajt prej saj.</translation>
    </message>
    <message>
        <source>The part of a year&apos;s pay above this amount; the first is 0.</source>
        <translation>Pjesa e pagës vjetore mbi këtë shumë; e para është 0.</translation>
    </message>
    <message>
        <source>The rate on that part.</source>
        <translation>Norma mbi atë pjesë.</translation>
    </message>
    <message>
        <source>20 digits; tells money in from money out on a statement.</source>
        <translation>20 shifra; dallon hyrjet nga daljet në ekstrakt.</translation>
    </message>
    <message>
        <source>The name as the bank has it.</source>
        <translation>Emri siç e ka banka.</translation>
    </message>
    <message>
        <source>10 or 12 digits.</source>
        <translation>10 ose 12 shifra.</translation>
    </message>
    <message>
        <source>9 digits.</source>
        <translation>9 shifra.</translation>
    </message>
    <message>
        <source>20 digits.</source>
        <translation>20 shifra.</translation>
    </message>
    <message>
        <source>Where letters are fetched from, such as imap.example.org.</source>
        <translation>Nga merren letrat, p.sh. imap.example.org.</translation>
    </message>
    <message>
        <source>993 almost everywhere.</source>
        <translation>993 pothuajse kudo.</translation>
    </message>
    <message>
        <source>The address that orders come to.</source>
        <translation>Adresa ku vijnë porositë.</translation>
    </message>
    <message>
        <source>The folder that is looked into.</source>
        <translation>Dosja ku kërkohet.</translation>
    </message>
    <message>
        <source>Where letters go that have become orders; empty: they stay.</source>
        <translation>Ku shkojnë letrat që u bënë porosi; bosh: mbeten aty.</translation>
    </message>
    <message>
        <source>New clients&apos; orders of other services go to colleagues; none chosen: all services.</source>
        <translation>Porositë e klientëve të rinj për shërbime të tjera shkojnë te kolegët; asnjë: të gjitha.</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>name</source>
        <translation>emri</translation>
    </message>
    <message>
        <source>country</source>
        <translation>shteti</translation>
    </message>
    <message>
        <source>language</source>
        <translation>gjuha</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>monedha</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>hapet në</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>mbyllet në</translation>
    </message>
    <message>
        <source>half-day at</source>
        <translation>mesi i ditës</translation>
    </message>
    <message>
        <source>order numbers</source>
        <translation>numrat e porosive</translation>
    </message>
    <message>
        <source>orders of a new client</source>
        <translation>porosi të klientit të ri</translation>
    </message>
    <message>
        <source>new again after, months</source>
        <translation>sërish i ri pas, muaj</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>norma e TVSH-së</translation>
    </message>
    <message>
        <source>margin rate</source>
        <translation>norma e marzhit</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>pika e barazpeshës</translation>
    </message>
    <message>
        <source>tax rate</source>
        <translation>norma e tatimit</translation>
    </message>
    <message>
        <source>tax brackets</source>
        <translation>shkalla e tatimit</translation>
    </message>
    <message>
        <source>rounding of the tax</source>
        <translation>rrumbullakimi i tatimit</translation>
    </message>
    <message>
        <source>minimum wage</source>
        <translation>paga minimale</translation>
    </message>
    <message>
        <source>day of the advance</source>
        <translation>dita e paradhënies</translation>
    </message>
    <message>
        <source>silence, days</source>
        <translation>heshtje, ditë</translation>
    </message>
    <message>
        <source>neglect, days</source>
        <translation>pa kontakt, ditë</translation>
    </message>
    <message>
        <source>call after delivery, days</source>
        <translation>telefonatë pas dorëzimit, ditë</translation>
    </message>
    <message>
        <source>call later, days</source>
        <translation>telefonatë më vonë, ditë</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>mënyra e caktimit</translation>
    </message>
    <message>
        <source>protection of a prospect, days</source>
        <translation>mbrojtja e klientit të gjetur, ditë</translation>
    </message>
    <message>
        <source>substitute&apos;s share</source>
        <translation>pjesa e zëvendësuesit</translation>
    </message>
    <message>
        <source>stale after, days</source>
        <translation>pa lëvizje, ditë</translation>
    </message>
    <message>
        <source>handover after, orders</source>
        <translation>dorëzim pas, porosi</translation>
    </message>
    <message>
        <source>time to confirm, minutes</source>
        <translation>koha për konfirmim, minuta</translation>
    </message>
    <message>
        <source>buffer before a vacation, days</source>
        <translation>rezervë para pushimeve, ditë</translation>
    </message>
    <message>
        <source>reserved orders</source>
        <translation>porosi të rezervuara</translation>
    </message>
    <message>
        <source>from the value</source>
        <translation>nga vlera</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roli</translation>
    </message>
    <message>
        <source>works here since</source>
        <translation>punon që nga</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dita e fundit</translation>
    </message>
    <message>
        <source>takes incoming orders</source>
        <translation>merr porosi hyrëse</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>pesha</translation>
    </message>
    <message>
        <source>limit of open orders</source>
        <translation>kufiri i porosive të hapura</translation>
    </message>
    <message>
        <source>services</source>
        <translation>shërbimet</translation>
    </message>
    <message>
        <source>finds new clients</source>
        <translation>gjen klientë të rinj</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamenti</translation>
    </message>
    <message>
        <source>pay scheme</source>
        <translation>skema e pagës</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>ditëlindja</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>punonjësi</translation>
    </message>
    <message>
        <source>from</source>
        <translation>nga</translation>
    </message>
    <message>
        <source>until</source>
        <translation>deri më</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>lloji</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>zëvendësuesi</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>e paguar</translation>
    </message>
    <message>
        <source>lowers the plan</source>
        <translation>ul planin</translation>
    </message>
    <message>
        <source>missed turns are made up for</source>
        <translation>radha e humbur kthehet</translation>
    </message>
    <message>
        <source>half-day</source>
        <translation>gjysma e ditës</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>dita e javës</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>ditë pune</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmenti</translation>
    </message>
    <message>
        <source>calls a day</source>
        <translation>telefonata në ditë</translation>
    </message>
    <message>
        <source>service</source>
        <translation>shërbimi</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>vlera e pritshme</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>mundi</translation>
    </message>
    <message>
        <source>month</source>
        <translation>muaji</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>treguesi</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plani</translation>
    </message>
    <message>
        <source>components</source>
        <translation>përbërësit</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>norma</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>shuma</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>arsyeja</translation>
    </message>
    <message>
        <source>ground of the deduction</source>
        <translation>baza e zbritjes</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>e pranuar</translation>
    </message>
    <message>
        <source>accrued</source>
        <translation>e llogaritur</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>tatimi</translation>
    </message>
    <message>
        <source>tax number</source>
        <translation>NIPT</translation>
    </message>
    <message>
        <source>KPP</source>
        <translation>KPP</translation>
    </message>
    <message>
        <source>account</source>
        <translation>llogaria</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banka</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>correspondent account</source>
        <translation>llogaria korrespondente</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveri</translation>
    </message>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>user</source>
        <translation>përdoruesi</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dosja</translation>
    </message>
    <message>
        <source>folder of handled letters</source>
        <translation>dosja e letrave të trajtuara</translation>
    </message>
    <message>
        <source>name of the employee</source>
        <translation>emri</translation>
    </message>
    <message>
        <source>services of this person</source>
        <translation>shërbimet e këtij personi</translation>
    </message>
    <message>
        <source>or on the day</source>
        <translation>ose në ditën</translation>
    </message>
    <message>
        <source>kind of absence</source>
        <translation>lloji i mungesës</translation>
    </message>
    <message>
        <source>from month</source>
        <translation>nga muaji</translation>
    </message>
    <message>
        <source>own margin rate</source>
        <translation>marzhi i vet</translation>
    </message>
    <message>
        <source>holder of the account</source>
        <translation>mbajtësi i llogarisë</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>How orders are dealt</source>
        <translation>Si ndahen porositë</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Zyra</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Paratë</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cilësimet</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>U ruajt: %1</translation>
    </message>
    <message>
        <source>New orders are dealt from now on: %1</source>
        <translation>Porositë e reja ndahen tani e tutje: %1</translation>
    </message>
    <message>
        <source>Put in force for new orders</source>
        <translation>Vër në fuqi për porositë e reja</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>në fuqi</translation>
    </message>
    <message>
        <source>not in force yet</source>
        <translation>ende jo në fuqi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>bosh</translation>
    </message>
    <message>
        <source>Saved. Before: %1</source>
        <translation>U ruajt. Më parë: %1</translation>
    </message>
    <message>
        <source>“%1” was not understood. %2</source>
        <translation>Nuk u kuptua: «%1». %2</translation>
    </message>
    <message>
        <source>Type a whole number, for example 14.</source>
        <translation>Shkruani një numër të plotë, për shembull 14.</translation>
    </message>
    <message>
        <source>Type an amount, for example 40 000.</source>
        <translation>Shkruani një shumë, për shembull 40 000.</translation>
    </message>
    <message>
        <source>Type a percentage, for example 25.</source>
        <translation>Shkruani një përqindje, për shembull 25.</translation>
    </message>
    <message>
        <source>Type a time, for example 9:00.</source>
        <translation>Shkruani një orë, për shembull 9:00.</translation>
    </message>
    <message>
        <source>Type a text.</source>
        <translation>Shkruani një tekst.</translation>
    </message>
    <message>
        <source>one count for ever</source>
        <translation>një numërim i vetëm</translation>
    </message>
    <message>
        <source>anew each year</source>
        <translation>nga e para çdo vit</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Punonjësi</translation>
    </message>
    <message>
        <source>Saved: %1, %2</source>
        <translation>U ruajt: %1, %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, deri më %2</translation>
    </message>
    <message>
        <source>Type a number, for example 1 or 0,5.</source>
        <translation>Shkruani një numër, për shembull 1 ose 0,5.</translation>
    </message>
    <message>
        <source>Type a date, for example %1.</source>
        <translation>Shkruani një datë, për shembull %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>po</translation>
    </message>
    <message>
        <source>no</source>
        <translation>jo</translation>
    </message>
    <message>
        <source>as worked days</source>
        <translation>si ditë pune</translation>
    </message>
    <message>
        <source>by average earnings</source>
        <translation>sipas pagës mesatare</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>aspak</translation>
    </message>
    <message>
        <source>first half of the day</source>
        <translation>gjysma e parë e ditës</translation>
    </message>
    <message>
        <source>second half of the day</source>
        <translation>gjysma e dytë e ditës</translation>
    </message>
    <message>
        <source>a new one…</source>
        <translation>rresht i ri…</translation>
    </message>
    <message>
        <source>Type to change the cell, Enter saves it, Del removes the row.</source>
        <translation>Shkruani për ta ndryshuar; Enter e ruan, Del heq rreshtin.</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Duhen ende: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>U hoq: %1</translation>
    </message>
    <message>
        <source>Type whole numbers with commas, for example 40, 20, 0.</source>
        <translation>Shkruani numra të plotë me presje, p.sh. 40, 20, 0.</translation>
    </message>
    <message>
        <source>Type a month, for example %1.</source>
        <translation>Shkruani një muaj, p.sh. %1.</translation>
    </message>
    <message>
        <source>All settings as one text file: to move an office, to keep a copy, or to change much at once.</source>
        <translation>Të gjitha cilësimet në një skedar teksti: për të zhvendosur zyrën, për kopje ose për shumë ndryshime njëherësh.</translation>
    </message>
    <message>
        <source>Make these changes</source>
        <translation>Bëji këto ndryshime</translation>
    </message>
    <message>
        <source>The settings are as %1 says</source>
        <translation>Cilësimet janë si në %1</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Kutia postare</translation>
    </message>
    <message>
        <source>Pay scheme</source>
        <translation>Skema e pagës</translation>
    </message>
    <message>
        <source>Still theirs: clients %1, open orders %2. Hand them over on the cards.</source>
        <translation>Ende të tijat: klientë %1, porosi të hapura %2. Dorëzojini te kartelat.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>U shtua: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Shto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roli</translation>
    </message>
    <message>
        <source>%1 under each policy</source>
        <translation>%1 sipas çdo rregulli</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Po krahasohet…</translation>
    </message>
    <message>
        <source>No order of a new client came in that month.</source>
        <translation>Në atë muaj nuk erdhi asnjë porosi e klientëve të rinj.</translation>
    </message>
    <message>
        <source>Too few orders to compare: %1</source>
        <translation>Shumë pak porosi për krahasim: %1</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>porosi</translation>
    </message>
    <message>
        <source>Most even in that month: %1.</source>
        <translation>Më i barabarti në atë muaj: %1.</translation>
    </message>
    <message>
        <source>Last month: %1</source>
        <translation>Muajin e kaluar: %1</translation>
    </message>
    <message>
        <source>Start from a ready scheme</source>
        <translation>Filloni nga një skemë gati</translation>
    </message>
    <message>
        <source>There is no pay scheme yet: pay cannot be worked out.</source>
        <translation>Nuk ka ende skemë page: paga nuk mund të llogaritet.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, nga %2</translation>
    </message>
    <message>
        <source>Paid by it: %1</source>
        <translation>Paguhen sipas saj: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiqe</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hiqe %1</translation>
    </message>
    <message>
        <source>Scheme made: %1. Give it to people in their settings.</source>
        <translation>Skema u krijua: %1. Jepjani njerëzve te cilësimet e tyre.</translation>
    </message>
    <message>
        <source>Make this scheme</source>
        <translation>Krijo skemën</translation>
    </message>
    <message>
        <source>Name of the scheme</source>
        <translation>Emri i skemës</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Nga muaji</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Pjesët e cilësimeve</translation>
    </message>
    <message>
        <source>Add the usual services of:</source>
        <translation>Shto shërbimet e zakonshme të:</translation>
    </message>
    <message>
        <source>Who does which services is set with each employee.</source>
        <translation>Kush bën cilat shërbime caktohet te secili punonjës.</translation>
    </message>
    <message>
        <source>Added the services of: %1</source>
        <translation>U shtuan shërbimet: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>të gjitha</translation>
    </message>
    <message>
        <source>Another person is chosen by a click on the name at the lower left.</source>
        <translation>Një person tjetër zgjidhet me klikim te emri poshtë majtas.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>At once.</source>
        <translation>Menjëherë.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ngjyrat</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Madhësia e gjithçkaje</translation>
    </message>
    <message>
        <source>From the next start of the program.</source>
        <translation>Nga nisja tjetër e programit.</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Punon këtu</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Punonjësit</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Shërbimet</translation>
    </message>
    <message>
        <source>Days and duty</source>
        <translation>Ditët dhe kujdestaria</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Normat</translation>
    </message>
    <message>
        <source>Pay schemes</source>
        <translation>Skemat e pagës</translation>
    </message>
    <message>
        <source>Accounts and mail</source>
        <translation>Llogaritë dhe posta</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Ky kompjuter</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Skedari i cilësimeve</translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation>Llojet e mungesave</translation>
    </message>
    <message>
        <source>Days that differ from the country&apos;s calendar</source>
        <translation>Ditë ndryshe nga kalendari i vendit</translation>
    </message>
    <message>
        <source>Duty at the front desk</source>
        <translation>Kujdestaria në pritje</translation>
    </message>
    <message>
        <source>Norms of calls a day</source>
        <translation>Normat e thirrjeve në ditë</translation>
    </message>
    <message>
        <source>The office&apos;s bank accounts</source>
        <translation>Llogaritë bankare të zyrës</translation>
    </message>
    <message>
        <source>Earned before the first month of pay here</source>
        <translation>Fituar para muajit të parë në program</translation>
    </message>
    <message>
        <source>Reserved orders</source>
        <translation>Porosi të rezervuara</translation>
    </message>
    <message>
        <source>Tax by brackets, in place of one rate</source>
        <translation>Tatim me shkallë në vend të një norme</translation>
    </message>
    <message>
        <source>New clients&apos; orders: %1</source>
        <translation>Porosi të klientëve të rinj: %1</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <translation>mijë %1</translation>
    </message>
    <message>
        <source>largest gap: %1 orders, in money %2</source>
        <translation>hendeku më i madh: porosi %1, në para %2</translation>
    </message>
    <message>
        <source>Drive and other PCs</source>
        <translation>Disku dhe kompjuterët</translation>
    </message>
    <message>
        <source>a new order of mine</source>
        <translation>porosi e re e imja</translation>
    </message>
    <message>
        <source>an order that waits too long at the desk</source>
        <translation>porosi që pret gjatë në pritje</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Njoftimet</translation>
    </message>
    <message>
        <source>Beside the clock, while the program runs.</source>
        <translation>Pranë orës, sa kohë programi punon.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Office</source>
        <translation>Zyra</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Shpërndarja</translation>
    </message>
    <message>
        <source>Kinds of absence</source>
        <translation>Llojet e mungesës</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Shërbimet</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendari</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Skemat e pagës</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Punonjësit</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Mungesat</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Kujdestaria</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planet</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Rregullimet</translation>
    </message>
    <message>
        <source>Reasons for a missed plan</source>
        <translation>Arsyet për planin e parealizuar</translation>
    </message>
    <message>
        <source>added</source>
        <translation>u shtua</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>u ndryshua</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>u hoq</translation>
    </message>
    <message>
        <source>Nothing changed: the office is as the file says.</source>
        <translation>Asgjë nuk ndryshoi: zyra është siç thotë skedari.</translation>
    </message>
    <message>
        <source>Norm of calls</source>
        <translation>Norma e telefonatave</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Llogaritë bankare</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Kutia postare</translation>
    </message>
    <message>
        <source>Earned before</source>
        <translation>Fituar më parë</translation>
    </message>
    <message>
        <source>Warning: in the scheme %1 from %2 the parts for new and for old clients differ on who is new, so some payments are paid twice or not at all; give both the same numbers.</source>
        <translation>Në skemën %1 (nga %2) pjesët për klientë të rinj dhe të rregullt e përcaktojnë ndryshe të riun: jepuni të njëjtët numra.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bjellorusia</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakistani</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Shqipëria</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Krijo zyrën</translation>
    </message>
    <message>
        <source>such as Format Agency</source>
        <translation>për shembull Agjencia Formati</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Zgjidh…</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Emri i zyrës</translation>
    </message>
    <message>
        <source>Owner: your name</source>
        <translation>Pronari: emri juaj</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Shteti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>Its file: on the drive that all PCs see</source>
        <translation>Skedari i saj: në diskun që e shohin të gjithë kompjuterët</translation>
    </message>
    <message>
        <source>Offices (%1)</source>
        <translation>Zyra (%1)</translation>
    </message>
    <message>
        <source>Where the office&apos;s file is to be</source>
        <translation>Ku do të jetë skedari i zyrës</translation>
    </message>
    <message>
        <source>An office needs a name.</source>
        <translation>Zyrës i duhet një emër.</translation>
    </message>
    <message>
        <source>The owner&apos;s name is needed: whose office it is.</source>
        <translation>Duhet emri i pronarit: e kujt është zyra.</translation>
    </message>
    <message>
        <source>Say where the office&apos;s file is to be.</source>
        <translation>Tregoni ku do të jetë skedari i zyrës.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Address of the office on the server</source>
        <translation>Adresa e zyrës në server</translation>
    </message>
    <message>
        <source>An address begins like postgresql+psycopg://</source>
        <translation>Adresa fillon kështu: postgresql+psycopg://</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provo përsëri</translation>
    </message>
    <message>
        <source>Open the office&apos;s file…</source>
        <translation>Hap skedarin e zyrës…</translation>
    </message>
    <message>
        <source>Make a new office…</source>
        <translation>Krijo një zyrë të re…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Shiko shembullin</translation>
    </message>
    <message>
        <source>On a server…</source>
        <translation>Zyrë në server…</translation>
    </message>
    <message>
        <source>It lies on the office drive and ends with .dolya.</source>
        <translation>Ndodhet në diskun e zyrës dhe mbaron me .dolya.</translation>
    </message>
    <message>
        <source>For the first PC of an office: its file is made here.</source>
        <translation>Për kompjuterin e parë të zyrës: skedari krijohet këtu.</translation>
    </message>
    <message>
        <source>A made-up agency with a year of orders; nothing of it is kept.</source>
        <translation>Një agjenci e shpikur me një vit porosish; asgjë nuk ruhet.</translation>
    </message>
    <message>
        <source>Where is your office?</source>
        <translation>Ku është zyra juaj?</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Po hapet %1…</translation>
    </message>
    <message>
        <source>The office&apos;s file</source>
        <translation>Skedari i zyrës</translation>
    </message>
    <message>
        <source>Making the office…</source>
        <translation>Po krijohet zyra…</translation>
    </message>
    <message>
        <source>Making the demo office…</source>
        <translation>Po krijohet shembulli…</translation>
    </message>
    <message>
        <source>The office&apos;s file is not there: %1. Perhaps its drive is not connected, or somebody has moved or renamed it: try again, or open the file where it is now.</source>
        <translation>Skedari i zyrës nuk është në vend: %1. Ndoshta disku i tij nuk është i lidhur, ose dikush e ka zhvendosur a riemërtuar: provoni përsëri, ose hapeni skedarin aty ku është tani.</translation>
    </message>
    <message>
        <source>%1 Month %2 of %3.</source>
        <translation>%1 Muaji %2 nga %3.</translation>
    </message>
    <message>
        <source>Who works at this PC?</source>
        <translation>Kush punon në këtë kompjuter?</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Zyrë e re</translation>
    </message>
    <message>
        <source>An office on a server</source>
        <translation>Zyrë në server</translation>
    </message>
    <message>
        <source>Bringing the office to this version of Dolya… A copy of it is made first.</source>
        <translation>Të dhënat po kalojnë në këtë version të programit Dolya… Më parë bëhet një kopje e tyre.</translation>
    </message>
    <message>
        <source>Opening the office on the server…</source>
        <translation>Po hapet zyra në server…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Po kërkohen kopjet rezervë…</translation>
    </message>
    <message>
        <source>Putting the backup in the office&apos;s place…</source>
        <translation>Kopja po vihet në vend të zyrës…</translation>
    </message>
    <message>
        <source>Go on with what this PC keeps</source>
        <translation>Vazhdo me kopjen në këtë kompjuter</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Order</source>
        <translation>Porosia</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Pranuar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Menaxheri</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Shuma</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>pret</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanci</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>Në para</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Me radhë</translation>
    </message>
    <message>
        <source>Out of turn</source>
        <translation>Pa u llogaritur në radhë</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Me dorë</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>askush</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Përgjegjës: %1</translation>
    </message>
    <message>
        <source>Paid: %1; orders paid: %2</source>
        <translation>Paguar: %1; porosi të paguara: %2</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Punonjësi</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Treguesi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plani</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakti</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Përmbushja</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Parashikimi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Zyra</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Llogaritur</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tatimi</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Paradhënia</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Për pagesë</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gjithsej</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Muaji</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Ishte</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Do të ishte</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Ndryshimi</translation>
    </message>
    <message>
        <source>To be handed over to: %1</source>
        <translation>Propozohet t’i kalohet: %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>klientë</translation>
    </message>
    <message>
        <source>people</source>
        <translation>njerëz</translation>
    </message>
    <message>
        <source>phones and addresses</source>
        <translation>telefona dhe adresa</translation>
    </message>
    <message>
        <source>responsible managers</source>
        <translation>përgjegjës</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>porosi</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>faza</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>pjesë</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagesa</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontakte</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>caktime</translation>
    </message>
    <message>
        <source>ledger entries</source>
        <translation>shënime të radhës</translation>
    </message>
    <message>
        <source>journal entries</source>
        <translation>shënime të ditarit</translation>
    </message>
    <message>
        <source>plans</source>
        <translation>plane</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>shtesa dhe ndalesa</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>fletëpagesa</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>mungesa</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>punonjës</translation>
    </message>
    <message>
        <source>the journal</source>
        <translation>ditari</translation>
    </message>
    <message>
        <source>Revenue: %1; paid orders: %2</source>
        <translation>Të ardhura: %1; porosi të paguara: %2</translation>
    </message>
    <message>
        <source>Invoices: %1; proposals: %2; meetings: %3; calls: %4</source>
        <translation>Fatura: %1; oferta: %2; takime: %3; telefonata: %4</translation>
    </message>
    <message>
        <source>A day: meetings %1, calls %2</source>
        <translation>Në ditë: takime %1, telefonata %2</translation>
    </message>
    <message>
        <source>Managers needed: %1; there are: %2</source>
        <translation>Menaxherë të nevojshëm: %1; ka: %2</translation>
    </message>
    <message>
        <source>The plan fits.</source>
        <translation>Plani realizohet.</translation>
    </message>
    <message>
        <source>The plan does not fit: there are too few managers.</source>
        <translation>Plani nuk realizohet: ka pak menaxherë.</translation>
    </message>
    <message>
        <source>New orders needed: %1</source>
        <translation>Porosi të reja të nevojshme: %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politika</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Porositë</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Shuma e pritur</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Arkëtuar</translation>
    </message>
    <message>
        <source>Gap in orders</source>
        <translation>Diferenca, porosi</translation>
    </message>
    <message>
        <source>Gap in mean orders</source>
        <translation>Diferenca, porosi mesatare</translation>
    </message>
    <message>
        <source>Debts left</source>
        <translation>Borxhe të mbetura</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Hap</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Kopjo rreshtin</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Kopjo tabelën</translation>
    </message>
    <message>
        <source>Write to Excel…</source>
        <translation>Shkruaj në Excel…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonat</translation>
    </message>
    <message>
        <source>Write to Excel</source>
        <translation>Shkruaj në Excel</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>kundërshtimet</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Gjej në tabelë</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 nga %2</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, faqja %2 nga %3</translation>
    </message>
    <message>
        <source>sorted downwards: %1</source>
        <translation>në zbritje: %1</translation>
    </message>
    <message>
        <source>sorted: %1</source>
        <translation>në rritje: %1</translation>
    </message>
    <message>
        <source>%1: only %2</source>
        <translation>%1: vetëm %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Printo…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Ruaj si PDF…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Rendit sipas</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Vetëm: %1</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Vetëm</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Trego të gjithë rreshtat</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Ruaj si PDF</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>What to do today</source>
        <translation>Çfarë ka për të bërë sot</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Me vonesë</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Sot</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Më vonë</translation>
    </message>
    <message>
        <source>note, or a word why</source>
        <translation>shënim, ose një fjalë pse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Shënim</translation>
    </message>
    <message>
        <source>25.10 or 25.10 15:00</source>
        <translation>25.10 ose 25.10 15:00</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kur</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>U fol</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pa përgjigje</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ritelefono</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jo tani</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Kurrë</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>U krye</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Shtyj</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Hiq</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Hap kartelën</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmo</translation>
    </message>
    <message>
        <source>do not call</source>
        <translation>mos telefono</translation>
    </message>
    <message>
        <source>A day from today on, such as %1.</source>
        <translation>Një ditë nga sot e tutje, p.sh. %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 nga %2</translation>
    </message>
    <message>
        <source>Earned so far this month</source>
        <translation>Fituar këtë muaj</translation>
    </message>
    <message>
        <source>Office: break-even of the month</source>
        <translation>Zyra: pika e barazimit e muajit</translation>
    </message>
    <message>
        <source>Nothing to do today. Log a contact on a client&apos;s card.</source>
        <translation>Asgjë për sot. Shëno një kontakt në kartelën e klientit.</translation>
    </message>
    <message>
        <source>Whose day</source>
        <translation>Dita e kujt</translation>
    </message>
    <message>
        <source>Why? A word is enough, then Drop.</source>
        <translation>Pse? Mjafton një fjalë, pastaj «Hiq».</translation>
    </message>
    <message>
        <source>call as promised</source>
        <translation>telefono siç u premtua</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>takim</translation>
    </message>
    <message>
        <source>write a letter</source>
        <translation>shkruaj një letër</translation>
    </message>
    <message>
        <source>task</source>
        <translation>detyrë</translation>
    </message>
    <message>
        <source>suggest a bigger batch less often</source>
        <translation>sugjero sasi më të mëdha, më rrallë</translation>
    </message>
    <message>
        <source>suggest what others order too: %1</source>
        <translation>sugjero atë që marrin edhe të tjerët: %1</translation>
    </message>
    <message>
        <source>suggest an offer for the company</source>
        <translation>sugjero një ofertë për kompaninë</translation>
    </message>
    <message>
        <source>ask for two or three people to recommend</source>
        <translation>kërko dy-tre të njohur për rekomandim</translation>
    </message>
    <message>
        <source>new order, confirm it</source>
        <translation>porosi e re, konfirmoje</translation>
    </message>
    <message>
        <source>to be handed over</source>
        <translation>për t&apos;u dorëzuar</translation>
    </message>
    <message>
        <source>ask whether all is well</source>
        <translation>pyet nëse gjithçka është mirë</translation>
    </message>
    <message>
        <source>birthday: %1</source>
        <translation>ditëlindja: %1</translation>
    </message>
    <message>
        <source>the company&apos;s birthday</source>
        <translation>ditëlindja e kompanisë</translation>
    </message>
    <message numerus="yes">
        <source>%n days without a contact</source>
        <translation>
            <numerusform>%n&#xa0;ditë pa kontakt</numerusform>
            <numerusform>%n&#xa0;ditë pa kontakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody in touch for %n days: hand it over?</source>
        <translation>
            <numerusform>%n&#xa0;ditë pa kontakt: ta dorëzojmë?</numerusform>
            <numerusform>%n&#xa0;ditë pa kontakt: ta dorëzojmë?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n&#xa0;ditë</numerusform>
            <numerusform>%n&#xa0;ditë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders every %n days</source>
        <translation>
            <numerusform>zakonisht çdo %n&#xa0;ditë</numerusform>
            <numerusform>zakonisht çdo %n&#xa0;ditë</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n&#xa0;ditë me vonesë</numerusform>
            <numerusform>%n&#xa0;ditë me vonesë</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Taken back: %1</source>
        <translation>U zhbë: %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Të miat</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Të të gjithëve</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Prapa</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Veprimet e sotme</translation>
    </message>
    <message>
        <source>Nothing was done today that could be taken back.</source>
        <translation>Sot nuk ka veprime që mund të zhbëhen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>e zhbërë</translation>
    </message>
    <message>
        <source>%1. It is kept here until the drive answers.</source>
        <translation>%1. E padërguar derisa disku të përgjigjet.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Plan</source>
        <translation>Plani</translation>
    </message>
    <message>
        <source>Stored now</source>
        <translation>E regjistruar tani</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>E juaja</translation>
    </message>
    <message>
        <source>Save as picked</source>
        <translation>Ruaj të zgjedhurat</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Client, phone, order number</source>
        <translation>Klienti, telefoni, numri i porosisë</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Gjej</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Skedat</translation>
    </message>
    <message>
        <source>Dolya — %1</source>
        <translation>Dolya&#xa0;— %1</translation>
    </message>
    <message>
        <source>Look: as the system&apos;s</source>
        <translation>Pamja: si e sistemit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>E çelët</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>E errët</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Porositë</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klientët</translation>
    </message>
    <message>
        <source>Plan &amp; fact</source>
        <translation>Plani dhe fakti</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagat</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>Muaji i mëparshëm</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Muaji i ardhshëm</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Zyrë tjetër…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopje rezervë</translation>
    </message>
    <message>
        <source>Report for support…</source>
        <translation>Raport për mbështetjen…</translation>
    </message>
    <message>
        <source>Read the setup from a file</source>
        <translation>Lexo cilësimet nga skedari</translation>
    </message>
    <message>
        <source>Write the setup to a file</source>
        <translation>Ruaj cilësimet në skedar</translation>
    </message>
    <message>
        <source>Add an employee…</source>
        <translation>Shto punonjës…</translation>
    </message>
    <message>
        <source>Write the setup to a file…</source>
        <translation>Ruaj cilësimet në skedar…</translation>
    </message>
    <message>
        <source>Read the setup from a file…</source>
        <translation>Lexo cilësimet nga skedari…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cilësimet</translation>
    </message>
    <message>
        <source>Working: %1</source>
        <translation>Punon: %1</translation>
    </message>
    <message>
        <source>Leave this office and choose another one?</source>
        <translation>Të mbyllet ky skedar dhe të hapet një tjetër?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Try anything: nothing is kept. The demo day is %1, %2, opened at %3.</source>
        <translation>Provoni çdo gjë: asgjë nuk ruhet. Dita në zyrën demo: %1, %2, nga ora %3.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nuk u gjet asgjë.</translation>
    </message>
    <message>
        <source>Done today…</source>
        <translation>Veprimet e sotme…</translation>
    </message>
    <message>
        <source>Really remove it</source>
        <translation>Po, hiqe</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the journal.</source>
        <translation>Shkruani arsyen: ajo mbetet në ditar.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Zhbëje me Ctrl+Z.</translation>
    </message>
    <message>
        <source>Settings of the office</source>
        <translation>Cilësimet e zyrës</translation>
    </message>
    <message>
        <source>Dolya</source>
        <translation>Dolya</translation>
    </message>
    <message>
        <source>Absences and duty…</source>
        <translation>Mungesat dhe kujdestaria…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Sot</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>owner</source>
        <translation>pronar</translation>
    </message>
    <message>
        <source>office manager</source>
        <translation>menaxher zyre</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>menaxher</translation>
    </message>
    <message>
        <source>new</source>
        <translation>e re</translation>
    </message>
    <message>
        <source>negotiation</source>
        <translation>negociata</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>ofertë</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>faturë</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>e paguar</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>e humbur</translation>
    </message>
    <message>
        <source>not an order</source>
        <translation>jo porosi</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>call</source>
        <translation>telefonatë</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>vizitë</translation>
    </message>
    <message>
        <source>website</source>
        <translation>faqe interneti</translation>
    </message>
    <message>
        <source>own</source>
        <translation>gjetur vetë</translation>
    </message>
    <message>
        <source>outgoing call</source>
        <translation>telefonatë dalëse</translation>
    </message>
    <message>
        <source>incoming call</source>
        <translation>telefonatë hyrëse</translation>
    </message>
    <message>
        <source>meeting at the office</source>
        <translation>takim në zyrë</translation>
    </message>
    <message>
        <source>meeting at the client&apos;s</source>
        <translation>takim te klienti</translation>
    </message>
    <message>
        <source>letter from the client</source>
        <translation>e-mail nga klienti</translation>
    </message>
    <message>
        <source>letter to the client</source>
        <translation>e-mail për klientin</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>urim</translation>
    </message>
    <message>
        <source>note</source>
        <translation>shënim</translation>
    </message>
    <message>
        <source>order</source>
        <translation>porosi</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>pagesë</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>kthim</translation>
    </message>
    <message>
        <source>assignment</source>
        <translation>caktim</translation>
    </message>
    <message>
        <source>handover of the client</source>
        <translation>dorëzim i klientit</translation>
    </message>
    <message>
        <source>small business</source>
        <translation>biznes i vogël</translation>
    </message>
    <message>
        <source>medium business</source>
        <translation>biznes i mesëm</translation>
    </message>
    <message>
        <source>large business</source>
        <translation>biznes i madh</translation>
    </message>
    <message>
        <source>retail</source>
        <translation>shitje me pakicë</translation>
    </message>
    <message>
        <source>private person</source>
        <translation>person privat</translation>
    </message>
    <message>
        <source>fair in orders and money</source>
        <translation>e barabartë në porosi dhe para</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>sipas radhës</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>sipas ngarkesës</translation>
    </message>
    <message>
        <source>by duty</source>
        <translation>sipas kujdestarisë</translation>
    </message>
    <message>
        <source>by expected value</source>
        <translation>sipas vlerës së pritur</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Telefonata</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Takime</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fatura</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Porositë</translation>
    </message>
    <message>
        <source>New clients</source>
        <translation>Klientë të rinj</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Të ardhura</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marzhi</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Paga bazë</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Përqindja</translation>
    </message>
    <message>
        <source>Piece rate</source>
        <translation>Pagë në njësi</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Fondi</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Cilësia</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Shpërblimi</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimumi</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Rregullime</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrigjime</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Mbartje</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>pushim vjetor</translation>
    </message>
    <message>
        <source>sick leave</source>
        <translation>me raport</translation>
    </message>
    <message>
        <source>errand</source>
        <translation>me shërbim</translation>
    </message>
    <message>
        <source>unpaid leave</source>
        <translation>leje pa pagesë</translation>
    </message>
    <message>
        <source>unexcused absence</source>
        <translation>mungesë e paarsyetuar</translation>
    </message>
    <message>
        <source>accountant</source>
        <translation>kontabilist</translation>
    </message>
    <message>
        <source>Cold calls</source>
        <translation>Telefonata të ftohta</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Të ardhura neto</translation>
    </message>
    <message>
        <source>Revenue from new clients</source>
        <translation>Të ardhura nga klientë të rinj</translation>
    </message>
    <message>
        <source>Margin from new clients</source>
        <translation>Marzhi nga klientë të rinj</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Porosia mesatare</translation>
    </message>
    <message>
        <source>Active clients</source>
        <translation>Klientë aktivë</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Vlerësimi</translation>
    </message>
    <message>
        <source>Orders that reached the stage «%1»</source>
        <translation>Porosi që arritën fazën «%1»</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Puna: %1</translation>
    </message>
    <message>
        <source>Leave pay</source>
        <translation>Pagesa e pushimit</translation>
    </message>
    <message>
        <source>Not earned</source>
        <translation>Të pafituara</translation>
    </message>
    <message>
        <source>calling block</source>
        <translation>orë thirrjesh</translation>
    </message>
    <message>
        <source>away at a meeting</source>
        <translation>në takim</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>mungon</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>Payroll</source>
        <translation>Listëpagesa</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Porositë</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>Plani dhe fakti</translation>
    </message>
    <message>
        <source>Payroll for</source>
        <translation>Listëpagesa për</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Punonjësi</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>Llogaritur</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tatimi</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Paradhënie</translation>
    </message>
    <message>
        <source>Advances to be paid back</source>
        <translation>Paradhënie për t’u zbritur</translation>
    </message>
    <message>
        <source>Left for the next month</source>
        <translation>Mbetet për muajin tjetër</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Për pagesë</translation>
    </message>
    <message>
        <source>In the program</source>
        <translation>Në program</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolli</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gjithsej</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Përbërësi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Porosia</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klienti</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rreshti</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Baza</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Shuma</translation>
    </message>
    <message>
        <source>Order no. of the client</source>
        <translation>E sata porosi e klientit</translation>
    </message>
    <message>
        <source>New or old client</source>
        <translation>Klient i ri apo i vjetër</translation>
    </message>
    <message>
        <source>new</source>
        <translation>i ri</translation>
    </message>
    <message>
        <source>old</source>
        <translation>i vjetër</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paguar</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Treguesi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plani</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakti</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Arritja</translation>
    </message>
</context>
</TS>
