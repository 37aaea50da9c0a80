# Installs MeetingBot as a Windows service. Run in an elevated PowerShell, after
#   dotnet publish src/MeetingBot -c Release -r win-x64 --self-contained -o C:\MeetingBot
# Settings that are secrets are set for the service alone: see -Settings.
param(
    [string] $Program = 'C:\MeetingBot\meetingbot.exe',
    [string] $Data = 'C:\ProgramData\MeetingBot',
    [string] $Minutes = 'C:\ProgramData\MeetingBot\minutes',
    # Further settings, for example @{ 'BotFramework__AppId' = '…'; 'BotFramework__Secret' = '…' }
    [hashtable] $Settings = @{}
)
$ErrorActionPreference = 'Stop'
if (-not (Test-Path $Program)) { throw "There is no $Program: publish the program first." }
New-Item -ItemType Directory -Force -Path $Data, $Minutes | Out-Null

New-Service -Name MeetingBot -BinaryPathName "`"$Program`"" -DisplayName 'MeetingBot' -StartupType Automatic `
    -Description 'Reads meeting minutes, answers and reminds' | Out-Null
sc.exe config MeetingBot obj= 'NT SERVICE\MeetingBot' | Out-Null
sc.exe failure MeetingBot reset= 86400 actions= restart/2000/restart/10000/restart/60000 | Out-Null
icacls $Data /grant 'NT SERVICE\MeetingBot:(OI)(CI)M' | Out-Null

# A service starts in System32: every path is absolute.
$all = @{
    'DOTNET_ENVIRONMENT' = 'Production'
    'Archive__Path'      = Join-Path $Data 'meetingbot.db'
    'Minutes__Folder'    = $Minutes
} + $Settings
$lines = $all.GetEnumerator() | ForEach-Object { "$($_.Key)=$($_.Value)" }
New-ItemProperty -Path 'HKLM:\SYSTEM\CurrentControlSet\Services\MeetingBot' -Name Environment -PropertyType MultiString -Value $lines -Force | Out-Null
Start-Service MeetingBot
