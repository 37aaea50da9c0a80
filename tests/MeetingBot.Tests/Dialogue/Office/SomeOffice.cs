using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Meetings;
using MeetingBot.People;
using MeetingBot.Tests.People;

namespace MeetingBot.Tests.Dialogue.Office;

/// <summary>
/// A city hall with two bureaus: 局長 (chief) manages 資訊局, 副局長 (vice) stands in for her; 王小明 and 林大明 work in its 應用科, 王 with 林 as
/// deputy; 秘書長 manages 秘書處, where two people are called 陳小華; nobody is at 主計處. 管理者 (boss) is admin. It is 114年12月3日（三）, 9 in the morning.
/// </summary>
internal static class SomeOffice
{
    public static Roll Roll { get; } = SomeRoll.Of("""
        {
          "units": [
            { "name": "望海市政府" }, { "name": "資訊局", "aliases": ["望海市資訊局"], "parent": "望海市政府" }, { "name": "應用科", "parent": "資訊局" },
            { "name": "秘書處", "parent": "望海市政府" }, { "name": "主計處", "parent": "望海市政府" },
          ],
          "people": [
            { "id": "boss", "name": "管理者", "admin": true, "accounts": { "web": "boss" } },
            { "id": "chief", "name": "張局長", "manages": ["資訊局"], "deputies": ["vice"], "accounts": { "web": "chief" } },
            { "id": "vice", "name": "李副局長", "units": ["資訊局"], "accounts": { "web": "vice" } },
            { "id": "wang", "name": "王小明", "units": ["應用科"], "contactFor": ["應用科"], "deputies": ["lin"], "accounts": { "web": "wang" } },
            { "id": "lin", "name": "林大明", "units": ["應用科"], "accounts": { "web": "lin" } },
            { "id": "sec", "name": "秘書長", "manages": ["秘書處"], "accounts": { "web": "sec" } },
            { "id": "chen1", "name": "陳小華", "units": ["秘書處"], "accounts": { "web": "chen1" } },
            { "id": "chen2", "name": "陳小華", "units": ["秘書處"], "accounts": { "web": "chen2" } },
          ],
          "groups": [],
        }
        """);

    public static async Task<DialogueHouse> OpenAsync(Roll? roll = null, params (string File, string Text)[] minutes)
    {
        var house = await DialogueHouse.WithAsync(roll ?? Roll, minutes);
        house.Clock.Advance(new DateTimeOffset(2025, 12, 3, 1, 0, 0, TimeSpan.Zero) - house.Clock.GetUtcNow());
        return house;
    }

    /// <summary>What a meeting ruled, kept as it would be when its minutes came in.</summary>
    public static async Task<long> RuledAsync(
        this DialogueHouse house, Ownership owners, DateOnly? day, DutyState state = DutyState.Open, string? doubt = null, string text = "請於期限前完成財產盤點", string file = "1.txt")
    {
        var now = house.Clock.GetUtcNow();
        var duty = new Duty(
            0, new Origin.Ruling("望海市政府|市政會議||1", file, "望海市政府第1次市政會議", "望海市政府", new(2025, 11, 20), "壹/一", new TextSpan(0, 5), 3, Authority.Chair),
            text, text, owners, day is { } due ? new(due, null, "期限", "依文字所載") : null, now, now, state, doubt);
        return (await house.Get<IDutyBook>().AddAsync([(duty, new(now, null, null, "會議紀錄", "建立"))], default))[0].Number;
    }

    public static async Task<HeldDuty> DutyAsync(this DialogueHouse house, long number) => (await house.Get<IDutyBook>().FindAsync(number, default))!;
}
