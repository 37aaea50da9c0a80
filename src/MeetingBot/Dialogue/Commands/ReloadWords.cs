using MeetingBot.Archive.Words;
using MeetingBot.Intake;

namespace MeetingBot.Dialogue.Commands;

/// <summary>What became of a reload, short enough for a conversation.</summary>
internal static class ReloadWords
{
    private const int MostLines = 20;
    private const int MostLetters = 1200;

    public static string Of(ReloadResult? result) => result switch
    {
        null => "重新載入還在進行，需要一段時間。說「狀態」可以看目前用的是哪一代會議紀錄。",
        ReloadResult.Busy => "重新載入還在進行（另一個程式正在載入），請等它完成後再試一次。",
        ReloadResult.Refused(var why) => why,
        ReloadResult.Done(_, var report) => Short(ReportText.Of(report)),
        _ => throw new InvalidOperationException($"A reload ended with a {result.GetType().Name}."),
    };

    private static string Short(string report)
    {
        var lines = report.TrimEnd().Split('\n');
        var text = string.Join('\n', lines.Take(MostLines));
        return lines.Length > MostLines || text.Length > MostLetters ? $"{Cut.Whole(text, MostLetters).TrimEnd()}\n…（以下略）" : text;
    }
}
