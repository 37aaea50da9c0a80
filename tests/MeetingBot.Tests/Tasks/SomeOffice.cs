using MeetingBot.Archive.Office;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tests.People;

namespace MeetingBot.Tests.Tasks;

/// <summary>An office with somebody in every role towards 資訊局, on a moment that tests choose; the contact is away from 12月1日 to 12月5日.</summary>
internal static class SomeOffice
{
    public static Roll Roll { get; } = SomeRoll.Of("""
        {
          "units": [
            { "name": "望海市政府" }, { "name": "資訊局", "parent": "望海市政府" }, { "name": "資安科", "parent": "資訊局" },
            { "name": "工務局", "parent": "望海市政府" }, { "name": "人事處", "parent": "望海市政府" }, { "name": "孤島" },
          ],
          "people": [
            { "id": "member", "name": "王科員", "units": ["資訊局"], "accounts": { "web": "member" } },
            { "id": "contact", "name": "李聯絡", "units": ["資安科"], "contactFor": ["資訊局"], "deputies": ["deputy"], "accounts": { "web": "contact" } },
            { "id": "manager", "name": "林局長", "units": ["資訊局"], "manages": ["資訊局"], "deputies": ["standin"], "accounts": { "web": "manager" } },
            { "id": "above", "name": "市長", "manages": ["望海市政府"], "accounts": { "web": "above" } },
            { "id": "deputy", "name": "趙代理", "units": ["工務局"], "accounts": { "web": "deputy" } },
            { "id": "standin", "name": "錢代理", "units": ["人事處"], "accounts": { "web": "standin" } },
            { "id": "below", "name": "孫科員", "units": ["資安科"], "accounts": { "web": "below" } },
            { "id": "other", "name": "周科員", "units": ["工務局"], "contactFor": ["工務局"], "accounts": { "web": "other" } },
            { "id": "chief", "name": "吳局長", "manages": ["工務局"], "accounts": { "web": "chief" } },
            { "id": "admin", "name": "管理者", "admin": true, "accounts": { "web": "admin" } },
          ],
          "minutes": { "人事": ["人事處"] },
        }
        """);

    public static DateTimeOffset Noon(string day) => new(DateTime.Parse($"{day}T12:00", null), TimeSpan.FromHours(8));

    public static OfficeToday On(string day = "2025-12-03", Roll? roll = null) =>
        new(roll ?? Roll, OfficeDays.Published, [new Absence("contact", new(2025, 12, 1), new(2025, 12, 5)), new("manager", new(2025, 12, 10), new(2025, 12, 12))], Noon(day));

    public static Person Person(string id) => Roll.ById(id) ?? MeetingBot.People.Person.Stranger(id);
}
