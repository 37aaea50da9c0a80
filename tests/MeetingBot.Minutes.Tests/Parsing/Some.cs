using System.Text;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;
using MeetingBot.Minutes.Reading;
using MeetingBot.Minutes.Reading.PlainText;

namespace MeetingBot.Minutes.Tests.Parsing;

/// <summary>Builds minutes of which a test writes only what it is about; the sitting is on Thursday, 23 October 2025 (ROC 114).</summary>
internal static class Some
{
    public const string Head = """
        白鯨市政府秘書處第 12 次處務會議紀錄
        時間：114 年 10 月 23 日（星期四）上午 9 時 30 分
        地點：本府 8 樓會議室
        主席：林處長春生　　　　紀錄：張小帆
        出席：如簽到表

        """;

    /// <summary>The text as a .txt file, with the tables that the reader finds in it.</summary>
    public static SourceText Source(string text) =>
        PlainTextReader.Read(Encoding.UTF8.GetBytes(text), "minutes.txt") is ReadResult.Read { Source: var source }
            ? source
            : new("minutes.txt", text, [], new NoOrigins(), []);

    public static MinutesFile File(string text) => MinutesParser.Parse(Source(text));

    /// <summary>An agenda under the usual head.</summary>
    public static MinutesFile Minutes(string agenda) => File(Head + agenda);

    /// <summary>A head of one's own over an agenda with one ruling.</summary>
    public static Meeting WithHead(string head) => File($"{head}\n\n壹、報告事項\n一、資訊業務報告\n決議：洽悉。\n\n貳、散會：上午 11 時。\n").Meeting;

    /// <summary>What is read from the words of a ruling on 一、資訊業務報告.</summary>
    public static IReadOnlyList<Directive> Ruling(string words) => Minutes($"壹、報告事項\n一、資訊業務報告\n決議：{words}\n").Meeting.Directives;

    /// <summary>What is read from the words of somebody who reports; a ruling that only takes note follows.</summary>
    public static IReadOnlyList<Directive> Report(string words) =>
        [.. Minutes($"壹、報告事項\n一、資訊業務報告\n資訊科趙科長補充說明：{words}\n決議：洽悉。\n").Meeting.Directives.Where(d => d.Authority == Authority.Report)];

    private sealed class NoOrigins : Origins
    {
        public override Place PlaceOf(int offset) => new(null, null, 1);
    }
}
