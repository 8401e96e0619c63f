; The installer: per user, no administrator, upgrades in place.
;
;   makensis -INPUTCHARSET UTF8 -DVERSION=1.2.3 -DPROGRAM=folder -DOUT=setup.exe [-DSIGN=command] dolya.nsi
;
; DolyaSetup.exe [/S] [/DB=office] [/D=folder]: /S asks nothing, /DB names the office's file or its
; postgresql:// address, /D (last, without quotes) the folder of the program. Exit code: 0 done, 1 cancelled,
; 4 Windows is too old, 5 the program runs, 6 no office under that name.
Unicode true
!ifndef TARGET
  !define TARGET amd64-unicode ; NSIS on Windows has x86-unicode only, which serves as well
!endif
Target ${TARGET}
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Dolya"
!define OWN_KEY "Software\Dolya"
!define CLASSES "Software\Classes"
!define FILE_CLASS "Dolya.Office"

Name "Dolya"
Caption "$(WELCOME)"
UninstallCaption "$(REMOVAL)"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Dolya"
InstallDirRegKey HKCU "${OWN_KEY}" "InstallDir"
BrandingText "Dolya ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Dolya"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "Dolya setup"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "MIT License"

; With a signing command, the uninstaller and the setup are signed as soon as they are written.
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
  !finalize '${SIGN} "%1"' = 0
!endif

!include MUI2.nsh
!include nsDialogs.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

!define ICON "${__FILEDIR__}\..\resources\icons\dolya.ico"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"
!define MUI_LANGDLL_WINDOWTITLE "Dolya"
!define MUI_LANGDLL_INFO "Language · Язык · Gjuha"
!define MUI_ABORTWARNING
!define MUI_ABORTWARNING_TEXT "$(CANCEL_SETUP)"
!define MUI_CUSTOMFUNCTION_GUIINIT RefuseWhileRunning
!define MUI_WELCOMEFINISHPAGE_BITMAP "${__FILEDIR__}\wizard.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight

; The ready-made sentences of NSIS would need the program's name in a case of its own; these are ours.
!define MUI_WELCOMEPAGE_TITLE "$(WELCOME)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME_EXPLAINED)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_SUBTEXT "$(FOLDER_SUBTITLE)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FOLDER_EXPLAINED)"
!insertmacro MUI_PAGE_DIRECTORY
Page custom OfficePage OfficePageLeave
!define MUI_PAGE_HEADER_SUBTEXT "$(COPYING)"
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TITLE "$(INSTALLED)"
!define MUI_FINISHPAGE_TEXT "$(INSTALLED_EXPLAINED)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Dolya.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(OPEN_NOW)"
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_HEADER_TEXT "$(REMOVAL)"
!define MUI_PAGE_HEADER_SUBTEXT " "
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DATA_STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!define MUI_PAGE_HEADER_TEXT "$(REMOVAL)"
!define MUI_PAGE_HEADER_SUBTEXT "$(REMOVING)"
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English" ; the first is taken where Windows speaks none of them
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Albanian"
!insertmacro MUI_RESERVEFILE_LANGDLL

!include words.nsh

Var Office      ; path or address of the office; empty: the program asks at its first start
Var OfficeField
Var Memory      ; the file in which the program remembers its last office

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
  StrCpy $Memory "$LOCALAPPDATA\Dolya\last-office.txt"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/DB=" $Office
  ${IfNot} ${Errors}
    Call IsOffice
    ${If} $0 == 0
      MessageBox MB_ICONSTOP "$(NO_OFFICE)" /SD IDOK
      SetErrorLevel 6
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; $0: 1 if $Office is empty, an address of PostgreSQL, or the full path of an SQLite file; else 0
Function IsOffice
  StrCpy $0 1
  ${If} $Office == ""
    Return
  ${EndIf}
  StrCpy $1 $Office 10
  ${If} $1 == "postgresql"
    Return
  ${EndIf}
  StrCpy $0 0
  StrCpy $1 $Office 2
  StrCpy $2 $Office 2 1
  ${If} $1 != "\\"
  ${AndIf} $2 != ":\"
    Return
  ${EndIf}
  ClearErrors
  FileOpen $1 $Office r
  ${If} ${Errors}
    Return
  ${EndIf}
  FileRead $1 $2 15
  FileClose $1
  ${If} $2 == "SQLite format 3"
    StrCpy $0 1
  ${EndIf}
FunctionEnd

; Asked only while neither the command line nor the program itself knows the office.
Function OfficePage
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/DB=" $R1
  ${IfNot} ${Errors}
  ${OrIf} ${FileExists} $Memory
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(OFFICE_TITLE)" "$(OFFICE_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 50u "$(OFFICE_EXPLAINED)"
  Pop $0
  ${NSD_CreateFileRequest} 0 58u 78% 13u "$Office"
  Pop $OfficeField
  ${NSD_CreateBrowseButton} 80% 57u 20% 15u "$(BROWSE)"
  Pop $0
  ${NSD_OnClick} $0 OfficeBrowse
  nsDialogs::Show
FunctionEnd

Function OfficeBrowse
  Pop $0
  nsDialogs::SelectFileDialog open "$Office" "$(FILE_KIND) (*.dolya)|*.dolya"
  Pop $0
  ${If} $0 != ""
    ${NSD_SetText} $OfficeField $0
  ${EndIf}
FunctionEnd

Function OfficePageLeave
  ${NSD_GetText} $OfficeField $Office
  Call IsOffice
  ${If} $0 == 0
    MessageBox MB_ICONEXCLAMATION "$(NO_OFFICE)"
    Abort
  ${EndIf}
FunctionEnd

; A running program's file cannot be opened for writing.
!macro WAIT_CLOSED FILE
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${FILE}"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +3
      SetErrorLevel 5
      Quit
  ${Loop}
!macroend
!macro REFUSE_WHILE_RUNNING UN
Function ${UN}RefuseWhileRunning
  !insertmacro WAIT_CLOSED "Dolya.exe"
  !insertmacro WAIT_CLOSED "dolya-cli.exe"
FunctionEnd
!macroend
!insertmacro REFUSE_WHILE_RUNNING ""
!insertmacro REFUSE_WHILE_RUNNING "un."

; Tells the program its office: one line of UTF-8, which NSIS itself cannot write.
Function RememberOffice
  CreateDirectory "$LOCALAPPDATA\Dolya"
  System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w "$Office", i -1, p 0, i 0, p 0, p 0) i .r1'
  System::Alloc $1
  Pop $2
  System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w "$Office", i -1, p r2, i r1, p 0, p 0)'
  IntOp $1 $1 - 1
  FileOpen $0 $Memory w
  System::Call 'kernel32::WriteFile(p r0, p r2, i r1, *i, p 0)'
  FileWriteByte $0 10
  FileClose $0
  System::Free $2
FunctionEnd

!define ASSOCIATIONS_CHANGED 0x08000000
!macro TELL_WINDOWS
  System::Call 'shell32::SHChangeNotify(i ${ASSOCIATIONS_CHANGED}, i 0, p 0, p 0)'
!macroend

; The program's files and shortcuts, of this or an earlier version and whatever language it was set up in.
!macro REMOVE_PROGRAM
  Delete "$DESKTOP\Доля.lnk"
  Delete "$DESKTOP\Dolya.lnk"
  Delete "$SMPROGRAMS\Доля.lnk"
  Delete "$SMPROGRAMS\Dolya.lnk"
  ${If} ${FileExists} "$INSTDIR\Dolya.exe"
    RMDir /r "$INSTDIR\_internal"
    RMDir /r "$INSTDIR\licenses"
    Delete "$INSTDIR\dolya-cli.exe"
    Delete "$INSTDIR\Dolya.exe"
  ${EndIf}
!macroend

Section
  Call RefuseWhileRunning
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\$(NAME).lnk" "$INSTDIR\Dolya.exe"
  CreateShortcut "$DESKTOP\$(NAME).lnk" "$INSTDIR\Dolya.exe"
  ${If} $Office != ""
    Call RememberOffice
  ${EndIf}

  WriteRegStr HKCU "${CLASSES}\.dolya" "" "${FILE_CLASS}"
  WriteRegStr HKCU "${CLASSES}\${FILE_CLASS}" "" "$(FILE_KIND)"
  WriteRegStr HKCU "${CLASSES}\${FILE_CLASS}\DefaultIcon" "" "$INSTDIR\Dolya.exe,0"
  WriteRegStr HKCU "${CLASSES}\${FILE_CLASS}\shell\open\command" "" '"$INSTDIR\Dolya.exe" --database "%1"'
  !insertmacro TELL_WINDOWS

  WriteRegStr HKCU "${OWN_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "$(NAME)"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Dolya.exe,0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Dolya"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Section Uninstall
  Call un.RefuseWhileRunning
  DetailPrint "$(DATA_STAYS)"
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ReadRegStr $0 HKCU "${CLASSES}\.dolya" ""
  ${If} $0 == "${FILE_CLASS}"
    DeleteRegKey HKCU "${CLASSES}\.dolya"
  ${EndIf}
  DeleteRegKey HKCU "${CLASSES}\${FILE_CLASS}"
  !insertmacro TELL_WINDOWS
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${OWN_KEY}"
SectionEnd
