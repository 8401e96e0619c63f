; What the installer says, in its three languages.
!macro TEXT NAME ENGLISH RUSSIAN ALBANIAN
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_RUSSIAN} "${RUSSIAN}"
  LangString ${NAME} ${LANG_ALBANIAN} "${ALBANIAN}"
!macroend
!define TEXT "!insertmacro TEXT"
!define PARAGRAPH "$\r$\n$\r$\n"

${TEXT} NAME "Dolya" "Доля" "Dolya"
${TEXT} FILE_KIND "Dolya office" "Офис «Доли»" "Zyrë e Dolya-s"

${TEXT} WELCOME "Dolya: setup" "«Доля»: установка" "Dolya: instalimi"
${TEXT} WELCOME_EXPLAINED \
  "Dolya deals an office's orders out fairly and works out everyone's pay.${PARAGRAPH}The program is installed for you alone, without an administrator. An earlier version is replaced; all data stays." \
  "«Доля» справедливо распределяет заказы офиса и рассчитывает каждому зарплату.${PARAGRAPH}Программа устанавливается только для вас, права администратора не нужны. Прежняя версия будет заменена, все данные останутся." \
  "Dolya i shpërndan porositë e zyrës me drejtësi dhe llogarit pagën e secilit.${PARAGRAPH}Programi instalohet vetëm për ju, pa administrator. Versioni i mëparshëm zëvendësohet; të gjitha të dhënat mbeten."
${TEXT} CANCEL_SETUP "Cancel the setup?" "Прервать установку?" "Të ndërpritet instalimi?"

${TEXT} FOLDER_SUBTITLE "The program itself, on this PC." "Сама программа, на этом компьютере." "Vetë programi, në këtë kompjuter."
${TEXT} FOLDER_EXPLAINED \
  "As a rule nothing has to be changed here." \
  "Обычно здесь ничего менять не нужно." \
  "Zakonisht këtu nuk duhet ndryshuar asgjë."

${TEXT} OFFICE_TITLE "The office's file" "Файл офиса" "Skedari i zyrës"
${TEXT} OFFICE_SUBTITLE \
  "All PCs of an office work with one file on the office drive." \
  "Все компьютеры офиса работают с одним файлом на общем диске." \
  "Të gjithë kompjuterët e zyrës punojnë me një skedar në diskun e përbashkët."
${TEXT} OFFICE_EXPLAINED \
  "If the office already works with Dolya, choose its file (*.dolya) on the office drive.${PARAGRAPH}Otherwise leave this empty: when it is started for the first time, the program offers to make a new office or to look at an example." \
  "Если офис уже работает с «Долей», укажите его файл (*.dolya) на общем диске.${PARAGRAPH}Если нет, оставьте поле пустым: при первом запуске программа предложит создать новый офис или посмотреть пример." \
  "Nëse zyra punon tashmë me Dolya-n, zgjidhni skedarin e saj (*.dolya) në diskun e përbashkët.${PARAGRAPH}Përndryshe lëreni bosh: kur hapet për herë të parë, programi ofron të krijojë një zyrë të re ose të tregojë një shembull."
${TEXT} BROWSE "Browse..." "Обзор..." "Shfleto..."
${TEXT} NO_OFFICE \
  "There is no office's file under this name:$\r$\n$Office${PARAGRAPH}A full path is needed, for example O:\Office\office.dolya, and the drive must be connected." \
  "Файла офиса с таким именем нет:$\r$\n$Office${PARAGRAPH}Нужен полный путь, например O:\Офис\офис.dolya, и диск должен быть подключён." \
  "Nuk ka skedar zyre me këtë emër:$\r$\n$Office${PARAGRAPH}Duhet shtegu i plotë, për shembull O:\Zyra\zyra.dolya, dhe disku duhet të jetë i lidhur."

${TEXT} COPYING "The program is being copied." "Программа копируется." "Programi po kopjohet."
${TEXT} INSTALLED "Dolya is installed" "«Доля» установлена" "Dolya u instalua"
${TEXT} INSTALLED_EXPLAINED \
  "You find it on the desktop and in the Start menu." \
  "Ярлык есть на рабочем столе и в меню «Пуск»." \
  "E gjeni në tavolinën e punës dhe në menynë Start."
${TEXT} OPEN_NOW "Open Dolya now" "Открыть «Долю» сейчас" "Hape Dolya-n tani"

${TEXT} RUNNING \
  "Dolya is running on this PC. Close it and try again." \
  "«Доля» сейчас открыта на этом компьютере. Закройте её и повторите." \
  "Dolya është e hapur në këtë kompjuter. Mbylleni dhe provoni përsëri."
${TEXT} OLD_WINDOWS \
  "Dolya needs 64-bit Windows 10 or newer." \
  "«Доле» нужна 64-разрядная Windows 10 или новее." \
  "Dolya kërkon Windows 10 64-bitësh ose më të ri."

${TEXT} REMOVAL "Dolya: removal" "«Доля»: удаление" "Dolya: heqja"
${TEXT} REMOVING "The program is being removed." "Программа удаляется." "Programi po hiqet."
${TEXT} DATA_STAYS \
  "The program will be removed from this PC. The office's file, its copies and your settings stay where they are." \
  "Программа будет удалена с этого компьютера. Файл офиса, его копии и ваши настройки останутся на месте." \
  "Programi do të hiqet nga ky kompjuter. Skedari i zyrës, kopjet e tij dhe cilësimet tuaja mbeten aty ku janë."
