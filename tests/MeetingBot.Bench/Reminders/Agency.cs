using System.Text;
using System.Text.Json;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Bench.Reminders;

/// <summary>A small invented agency: six sections with somebody to tell and a manager each, and one above them.</summary>
internal static class Agency
{
    public const int Sections = 6;
    private const string Name = "試算局";

    public static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "minutes"));
        File.WriteAllText(
            Path.Combine(folder, "minutes", "a.txt"), $"{Name}第1次局務會議會議紀錄\n時間：中華民國113年12月2日（星期一）上午10時\n壹、報告事項：無。\n貳、散會\n", Encoding.UTF8);
        File.WriteAllText(Path.Combine(folder, "people.json"), JsonSerializer.Serialize(new
        {
            units = new object[] { new { name = Name } }.Concat(Numbers.Select(i => (object)new { name = Section(i), parent = Name })),
            people = Numbers.SelectMany(i => new object[]
            {
                new { id = Contact(i), name = $"聯絡{i}", units = new[] { Section(i) }, contactFor = new[] { Section(i) }, accounts = Accounts(Contact(i)) },
                new { id = Manager(i), name = $"科長{i}", units = new[] { Section(i) }, manages = new[] { Section(i) }, accounts = Accounts(Manager(i)) },
            }).Append(new { id = Head, name = "局長", units = new[] { Name }, manages = new[] { Name }, accounts = Accounts(Head) }),
        }));
    }

    public const string Head = "head";

    public static string Section(int number) => $"第{number}科";

    public static string Contact(int number) => $"c{number}";

    public static string Manager(int number) => $"m{number}";

    /// <summary>Asked for on the evening before this day, which is the first on which anybody can be told.</summary>
    public static (Duty Duty, DutyEvent Event) Ask(int section, DateOnly told, DateOnly due)
    {
        var asked = new DateTimeOffset(told.AddDays(-1).ToDateTime(new(18, 0)), TimeSpan.FromHours(8));
        var duty = new Duty(
            0, new Origin.ByHand(Head, "局長"), $"請{Section(section)}於期限前提報辦理情形。", "提報辦理情形", new Ownership.Units([Section(section)]),
            new(due, null, RocDate.Write(due), "局長所定"), asked, asked, DutyState.Open);
        return (duty, new(asked, null, Head, "web", "交辦"));
    }

    private static IEnumerable<int> Numbers => Enumerable.Range(1, Sections);

    private static Dictionary<string, string> Accounts(string id) => new() { ["taipeion"] = id, ["web"] = id };
}
