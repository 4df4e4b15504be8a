; Installs Annotator for one user, without administrator rights, and opens .annot files with it.
; build.ps1 calls it; it compiles on Linux too:
;   makensis -DVERSION=0.1.0 -DOUTPUT=setup.exe packaging/windows/installer.nsi
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"

!ifndef FOLDER
  !define FOLDER "..\..\dist\annotator"
!endif
!define CLASS "Annotator.Project"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Annotator"

Name "Annotator ${VERSION}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Annotator"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\annotator.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

Section
  SetOutPath "$INSTDIR"
  ; Only what an earlier version has put there; nobody's own files.
  RMDir /r "$INSTDIR\_internal"
  File /r "${FOLDER}\*"
  CreateShortcut "$SMPROGRAMS\Annotator.lnk" "$INSTDIR\annotator.exe"

  WriteRegStr HKCU "Software\Classes\.annot" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "Annotator project"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\annotator.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\annotator.exe" "%1"'

  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Annotator"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\annotator.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  ; Projects and settings are the analyst's own and stay.
  Delete "$INSTDIR\annotator.exe"
  Delete "$INSTDIR\annotator-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Annotator.lnk"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegValue HKCU "Software\Classes\.annot" ""
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
