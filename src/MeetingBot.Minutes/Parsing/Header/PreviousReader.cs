using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Dates;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>Reads which earlier minutes were read out, whether they were confirmed, and what was corrected.</summary>
internal static partial class PreviousReader
{
    private static readonly string[] Readings = ["宣讀", "確認上", "確認第", "上次會議紀錄", "前次會議紀錄", "上次會議記錄", "確認前", "次會議紀錄確認", "上次會議決議"];

    public static PreviousMinutes? Read(List<Block> blocks, IReadOnlyDictionary<Block, IReadOnlyList<FoundDate>> dates)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Region is Region.Header or Region.Contents || block.Flow.Length > 120 || !IsReading(block.Flow.Text)
                || (!block.Flow.Text.Contains("紀錄", StringComparison.Ordinal) && !block.Flow.Text.Contains("記錄", StringComparison.Ordinal)))
            {
                continue;
            }

            var session = SessionNumber.In(block.Flow.Text)?.Number;
            var date = DateIn(block, dates);
            var amendments = new List<Amendment>();
            Confirmation? confirmation = null;
            for (var j = i; j < blocks.Count && j <= i + 8 && (j == i || !IsNextItem(blocks[i], blocks[j])); j++)
            {
                if (session is null && date is null && j == i + 1)
                {
                    // 確認上次會議紀錄：｜一、114年12月16日第5次會議紀錄，確認。
                    session = SessionNumber.In(blocks[j].Flow.Text)?.Number;
                    date = DateIn(blocks[j], dates);
                }

                confirmation ??= ConfirmationIn(blocks[j].Flow.Text);
                amendments.AddRange(AmendmentReader.Read(blocks[j].Flow));
            }

            return new(session, date, amendments.Count > 0 ? Confirmation.Amended : confirmation, amendments);
        }

        return null;
    }

    private static bool IsReading(string text) => Readings.Any(r => text.Contains(r, StringComparison.Ordinal)) || Confirming().IsMatch(text);

    // 確認114年12月10日第52次處務會議紀錄; 本府九十二年十二月二十三日第一二四九次市政會議紀錄。 as a report of its own
    [GeneratedRegex("確認(本[處局府所校科會])?[0-9]{2,4}(年|學年度)[^，。；]{0,20}會議[紀記]錄|^[一1]?、?本[處局府所校科會][^，。；]{0,16}第[^，。；]{1,8}次[^，。；]{0,14}會[議報][紀記]錄。?$")]
    private static partial Regex Confirming();

    // What is quoted behind it is what was corrected, not when the meeting was.
    private static DateOnly? DateIn(Block block, IReadOnlyDictionary<Block, IReadOnlyList<FoundDate>> dates)
    {
        var quote = block.Flow.Text.IndexOf('「');
        return dates.TryGetValue(block, out var found) ? found.FirstOrDefault(d => d.Kind is DateKind.Date && (quote < 0 || d.Start < quote))?.From?.Day : null;
    }

    private static bool IsNextItem(Block item, Block block) =>
        block.Marker is { } marker && item.Marker is { } own && marker.Kind == own.Kind && marker.Ordinal > own.Ordinal && block.Depth <= item.Depth;

    private static Confirmation? ConfirmationIn(string text) =>
        text.Contains("修正確定", StringComparison.Ordinal) || text.Contains("修正後確定", StringComparison.Ordinal) || text.Contains("修正通過", StringComparison.Ordinal)
            || text.Contains("修正後確認", StringComparison.Ordinal) || text.Contains("修正為", StringComparison.Ordinal) ? Confirmation.Amended
        : text.Contains("確定", StringComparison.Ordinal) || text.Contains("確認，", StringComparison.Ordinal) || text.Contains("，確認", StringComparison.Ordinal) || text.Contains("紀錄確認", StringComparison.Ordinal)
            || text.TrimEnd('。').EndsWith("：確認", StringComparison.Ordinal)
            || text.Contains("無異議", StringComparison.Ordinal) || text.Contains("洽悉", StringComparison.Ordinal) || text.Contains("備查", StringComparison.Ordinal) ? Confirmation.Confirmed
        : null;
}
