using System.Text;
using MeetingBot.People;
using MeetingBot.People.Filing;

namespace MeetingBot.Tests.People;

/// <summary>Rolls for tests, written as the people file is.</summary>
internal static class SomeRoll
{
    /// <summary>An agency with two bureaus that have closed folders.</summary>
    public static Roll Agency { get; } = Of("""
        {
          "units": [
            { "name": "市政府" },
            { "name": "人事處", "aliases": ["市府人事處"], "parent": "市政府" }, { "name": "考訓科", "parent": "人事處" }, { "name": "給與科", "parent": "人事處" },
            { "name": "主計處", "parent": "市政府" }, { "name": "資訊局", "parent": "市政府" },
          ],
          "people": [
            { "id": "admin", "name": "管理者", "admin": true, "accounts": { "web": "admin" } },
            { "id": "mayor", "name": "市長", "manages": ["市政府"], "accounts": { "web": "mayor" } },
            { "id": "head", "name": "處長", "manages": ["市府人事處"], "deputies": ["clerk"], "accounts": { "web": "head" } },
            { "id": "staff", "name": "科員", "units": ["考訓科"], "accounts": { "web": "Staff", "bf.msteams": "29:Ab", "taipeion": "s01" } },
            { "id": "pay", "name": "科長", "units": ["給與科"], "manages": ["給與科"], "accounts": { "web": "pay" } },
            { "id": "clerk", "name": "資訊", "units": ["資訊局"], "accounts": { "web": "clerk@city.tw", "directline": "Clerk@City.tw" } },
            { "id": "both", "name": "兼任", "units": ["主計處", "人事處"], "accounts": { "web": "both" } },
          ],
          "groups": [
            { "id": "hr", "name": "人事群組", "units": ["人事處"], "conversations": { "web": "hr", "bf.msteams": "19:hr@thread.tacv2" } },
            { "id": "joint", "name": "聯合群組", "units": ["人事處", "主計處"], "conversations": { "web": "joint" } },
          ],
          "minutes": { "人事": ["人事處"], "人事/公告": ["市政府"], "人事/考績": ["考訓科"], "主計": ["主計處"], "密": [] },
        }
        """);

    public static Roll Of(string json) => RollReader.Read("people.json", Encoding.UTF8.GetBytes(json)) switch
    {
        RollReading.Read(var roll) => roll,
        RollReading.Wrong(var faults) => throw new InvalidOperationException(string.Join('\n', faults)),
        _ => throw new InvalidOperationException(),
    };
}
