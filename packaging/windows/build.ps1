# Makes dist\annotator, a zip of it and, if NSIS is there, an installer. Not yet run by us:
# docs/packaging.md.
#
#   $env:SIGN_CERTIFICATE   the thumbprint of a certificate in the store; signs the programs (optional)
#   $env:SIGN_TIMESTAMP     the address of a time-stamping server (needed for signing)
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

function Invoke-Checked {
    $command, $arguments = $args
    & $command @arguments
    if ($LASTEXITCODE -ne 0) { throw "$command ended with $LASTEXITCODE" }
}

function Invoke-Signing([string] $file) {
    if ($env:SIGN_CERTIFICATE) {
        Invoke-Checked signtool sign /sha1 $env:SIGN_CERTIFICATE /fd SHA256 /td SHA256 /tr $env:SIGN_TIMESTAMP $file
    }
}

$python = ".venv\Scripts\python.exe"
if (-not (Test-Path $python)) { Invoke-Checked python -m venv .venv }
Invoke-Checked $python -m pip install --quiet --require-hashes --requirement requirements\dev.txt
Invoke-Checked $python -m pip install --quiet --no-deps --no-build-isolation --no-index --editable .

$env:PYTHONHASHSEED = "1"
if (-not $env:SOURCE_DATE_EPOCH) { $env:SOURCE_DATE_EPOCH = git log -1 --format=%ct }
Invoke-Checked .venv\Scripts\pyinstaller.exe --noconfirm --log-level WARN build.spec
Invoke-Signing dist\annotator\annotator.exe
Invoke-Signing dist\annotator\annotator-cli.exe

# The same checks as on Linux, as far as they need no window.
$program = "dist\annotator\annotator-cli.exe"
$work = Join-Path ([IO.Path]::GetTempPath()) "annotator-check"
Remove-Item $work -Recurse -ErrorAction SilentlyContinue
New-Item $work -ItemType Directory | Out-Null
Invoke-Checked $program --version
Invoke-Checked $program import "$work\sample.annot" seeds
Invoke-Checked $program suggest "$work\sample.annot"
Invoke-Checked $program export "$work\sample.annot" --format jsonl --spans all --output "$work\all.jsonl"
Invoke-Checked $program verify "$work\sample.annot"
Invoke-Checked $program doctor

$version = & $python -c "import annotator; print(annotator.__version__)"
$name = "annotator-$version-windows-x86_64"
Compress-Archive -Path dist\annotator -DestinationPath "dist\$name.zip" -Force
$made = @("dist\$name.zip")
if (Get-Command makensis -ErrorAction SilentlyContinue) {
    Invoke-Checked makensis /V2 "/DVERSION=$version" "/DOUTPUT=..\..\dist\$name-setup.exe" packaging\windows\installer.nsi
    Invoke-Signing "dist\$name-setup.exe"
    $made += "dist\$name-setup.exe"
}
$made | ForEach-Object { "{0}  {1}" -f (Get-FileHash $_).Hash.ToLower(), (Split-Path $_ -Leaf) } |
    Tee-Object dist\SHA256SUMS
