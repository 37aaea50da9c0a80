using MeetingBot.Console;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Tests.Meetings;

namespace MeetingBot.Tests.Console;

public sealed class RegisterTablesTests
{
    private static readonly MinutesFile[] Files =
    [
        Some.Minutes(2, "2025-10-23", file: "b.txt", cases: [Some.Case("1-2", CaseStatus.Released, name: "檔案庫房")]),
        Some.Minutes(
            1,
            "2025-09-25",
            file: "a.txt",
            cases: [Some.Case("1-2", CaseStatus.Continued, name: "檔案庫房"), Some.Case("1-3", CaseStatus.Merged, into: "1-2")],
            directives: [Some.Task("2025-12-31"), Some.Task("2025-10-31", line: 30) with { Action = new string('盤', 200) }, Some.Task()],
            doubts: [new(5, "2月30日", "沒有這一天")]),
    ];

    [Fact]
    public void Columns_align_although_a_Chinese_character_is_two_columns_wide()
    {
        var tables = Print().Split("\n\n").Select(table => table.Split('\n').Where(line => line.Contains('|', StringComparison.Ordinal)));

        Assert.All(tables, lines => Assert.True(lines.Select(Width).Distinct().Count() <= 1));
    }

    [Fact]
    public void Meetings_and_deadlines_come_in_order_of_time()
    {
        var text = Print();

        Assert.True(text.IndexOf("a.txt", StringComparison.Ordinal) < text.IndexOf("b.txt", StringComparison.Ordinal));
        Assert.True(text.IndexOf("114年10月31日（五）", StringComparison.Ordinal) < text.IndexOf("114年12月31日（三）", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_action_is_wrapped_and_nothing_of_it_is_lost()
    {
        Assert.Equal(200, Print().Count(c => c == '盤'));
    }

    [Theory]
    [InlineData("第1次 賡續列管；第2次 解除列管")]
    [InlineData("已解除")]
    [InlineData("已併入 1-2")]
    [InlineData("a.txt:30")]
    [InlineData("a.txt:5")]
    [InlineData("2 份紀錄、3 件交辦事項，其中 1 件沒有確定的期限")]
    public void The_tables_say(string words)
    {
        Assert.Contains(words, Print(), StringComparison.Ordinal);
    }

    private static string Print()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        RegisterTables.Print(Terminal.PlainPage(writer), Files);
        return writer.ToString();
    }

    private static int Width(string line) => line.Sum(c => c >= '\u1100' ? 2 : 1);
}
