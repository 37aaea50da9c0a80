using MeetingBot.Intake;

namespace MeetingBot.Tests.Intake;

public sealed class ReportTextTests
{
    [Fact]
    public void Says_what_changed_what_failed_and_what_to_look_at()
    {
        var report = new ReloadReport(3, 1, ["a.txt"], ["b.txt"], ["c.txt"], [new("d.pdf", "「d.pdf」不是 PDF。", true)], [("a.txt", new(5, "2月30日", "沒有這一天"))]);

        Assert.Equal(
            """
            共 3 份紀錄：新增 1、更新 1、移除 1、未變 1、失敗 1；新增與更新的紀錄有 1 個疑義。
            新增（1）
              a.txt
            更新（1）
              b.txt
            移除（1）
              c.txt
            失敗（1）
              「d.pdf」不是 PDF。（先前的版本仍然有效）
            疑義（1）
              a.txt:5「2月30日」：沒有這一天

            """.ReplaceLineEndings("\n"),
            ReportText.Of(report));
    }

    [Fact]
    public void A_long_list_is_cut_and_says_so()
    {
        var report = new ReloadReport(100, 0, [.. Enumerable.Range(0, 100).Select(i => $"{i}.txt")], [], [], [], []);

        Assert.EndsWith("  39.txt\n  …另有 60 個\n", ReportText.Of(report), StringComparison.Ordinal);
    }
}
