using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>Finds the lines that are the title, and what stands above them when the title is broken over several.</summary>
internal static class TitleFinder
{
    private const int MostBlocks = 25;
    private static readonly string[] Names = ["紀錄", "記錄", "議事錄", "會議", "會報", "工作報告", "業務報告", "座談會", "說明會", "協調會", "研商會"];

    private static readonly string[] Others = ["確認", "確定", "宣讀", "上次", "前次", "歷次", "追蹤", "報告", "執行情形", "辦理情形"];

    public static (string? Folded, string? Written) Find(List<Block> blocks)
    {
        var (best, passed) = (-1, -1);
        for (var i = 0; i < Math.Min(blocks.Count, MostBlocks); i++)
        {
            var block = blocks[i];
            if (block.Label is { Kind: not LabelKind.Section } || block.Row is not null || (block.Marker is not null && best < 0))
            {
                if (best >= 0)
                {
                    break;
                }

                continue;
            }

            if (block.Region is not (Region.Header or Region.Heading or Region.None) || block.Flow.Length > 60 || block.Flow.Text.AsSpan().IndexOfAny("。，；\t") >= 0)
            {
                continue;
            }

            var rank = Rank(block.Flow.Text);
            (best, passed) = rank > 0 && (best < 0 || rank > Rank(blocks[best].Flow.Text)) ? (i, best) : (best, passed);
        }

        return best < 0 ? (null, null)
            : passed >= 0 && BodyAbove(blocks[passed].Flow.Text, blocks[best].Flow.Text) is { } body ? (body + blocks[best].Flow.Text, body + Written(blocks[best]))
            : Whole(blocks, best);
    }

    // A form that is headed …工務局會議紀錄, and further down says which: 115年度第1次…協調會議紀錄. Whose it is stands above.
    private static string? BodyAbove(string above, string title) =>
        TitleReader.Read(title).Body is null && TitleReader.Read(above) is { Body: { } body, Session: null } ? body : null;

    // 4 for minutes of a numbered sitting, 3 for minutes by name, 1 for a meeting.
    private static int Rank(string text) =>
        IsMinutes(text) && SessionNumber.In(text.Replace(" ", "", StringComparison.Ordinal)) is not null && !SpeaksOfOthers(text) ? 4
        : IsMinutes(text) || text.EndsWith("工作報告", StringComparison.Ordinal) || IsReportOfBody(text) ? 3
        : text.Contains('第', StringComparison.Ordinal) && text.Contains('次', StringComparison.Ordinal) ? 2
        : Names.Any(n => text.EndsWith(n, StringComparison.Ordinal)) ? 1 : 0;

    // 白鯨市政府資訊局業務報告; 業務報告 and 各單位業務報告 head a part of the agenda.
    private static bool IsReportOfBody(string text) =>
        text.EndsWith("業務報告", StringComparison.Ordinal) && !text.StartsWith('各') && TitleReader.Read(text) is { Body.Length: > 3 };

    private static bool IsMinutes(string text) =>
        text.Contains("紀錄", StringComparison.Ordinal) || text.Contains("記錄", StringComparison.Ordinal) || text.Contains("議事錄", StringComparison.Ordinal);

    // 確認第52次會議紀錄, 宣讀上次會議紀錄 are business, no title.
    private static bool SpeaksOfOthers(string text) => Others.Any(word => text.Contains(word, StringComparison.Ordinal));

    private static (string Folded, string Written) Whole(List<Block> blocks, int best)
    {
        var from = best;
        var text = blocks[best].Flow.Text;
        if (TitleReader.Read(text).Body is null)
        {
            while (from > 0 && IsPart(blocks[from - 1]) && best - from < 2)
            {
                from--;
            }
        }

        var to = best;
        if (Rank(text) < 3 && best + 1 < blocks.Count && IsPart(blocks[best + 1]) && Rank(blocks[best + 1].Flow.Text) > 0)
        {
            to++;
        }

        var parts = blocks.Skip(from).Take(to - from + 1).ToList();
        return (string.Concat(parts.Select(b => b.Flow.Text)), string.Concat(parts.Select(Written)));
    }

    private static string Written(Block block) => block.Flow.Original(0, block.Flow.Length);

    private static bool IsPart(Block block) =>
        block.Label is null && block.Marker is null && block.Row is null && block.Flow.Length is >= 3 and <= 40 && block.Flow.Text.AsSpan().IndexOfAny("：。，；/") < 0
        && block.Region is Region.Header;
}
