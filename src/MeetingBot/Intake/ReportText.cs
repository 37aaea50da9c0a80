using System.Globalization;
using System.Text;

namespace MeetingBot.Intake;

/// <summary>The report of a reload, as an admin reads it and as it is kept with its generation.</summary>
internal static class ReportText
{
    private const int Most = 40; // of a kind; the first load of ten years must not fill the screen

    public static string Of(ReloadReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"共 {report.Files} 份紀錄：新增 {report.New.Count}、更新 {report.Changed.Count}、移除 {report.Gone.Count}、");
        text.Append(CultureInfo.InvariantCulture, $"未變 {report.Unchanged}、失敗 {report.Failed.Count}；新增與更新的紀錄有 {report.Doubts.Count} 個疑義。\n");
        if (report.Duties.All > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"新列入的待辦 {report.Duties.All} 件：{report.Duties.Words}。\n");
        }

        Add(text, "新增", report.New);
        Add(text, "更新", report.Changed);
        Add(text, "移除", report.Gone);
        Add(text, "失敗", [.. report.Failed.Select(failed => $"{failed.Why}{(failed.HasEarlier ? "（先前的版本仍然有效）" : "")}")]);
        Add(text, "疑義", [.. report.Doubts.Select(one => $"{one.File}:{one.Doubt.Line}「{one.Doubt.Text}」：{one.Doubt.Why}")]);
        return text.ToString();
    }

    private static void Add(StringBuilder text, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{title}（{lines.Count}）\n");
        foreach (var line in lines.Take(Most))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {line}\n");
        }

        if (lines.Count > Most)
        {
            text.Append(CultureInfo.InvariantCulture, $"  …另有 {lines.Count - Most} 個\n");
        }
    }
}
