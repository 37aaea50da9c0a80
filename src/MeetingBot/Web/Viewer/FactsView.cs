using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Web.Viewer;

/// <summary>The head of a document: what the meeting was, how to get the file, what to look at.</summary>
internal static class FactsView
{
    public static void Write(HtmlWriter page, MinutesDocument document, MinutesAddress address)
    {
        var meeting = document.Meeting.Header;
        page.Write($"""
            <header class="facts">
            <h1>{OfficeSpeech.Name(document.Meeting)}</h1>
            <dl>

            """);
        Fact(page, "機關", meeting.Body);
        Fact(page, "會議", meeting.Series ?? meeting.Title);
        Fact(page, "次別", meeting.Session is { } session ? (meeting.Year is { } year ? $"{year}年" : "") + $"第{session}次" : null);
        Fact(page, "時間", Time(meeting));
        Fact(page, "地點", meeting.Venue);
        Fact(page, "主席", meeting.Chair);
        Fact(page, "紀錄", meeting.Recorder);
        page.Write($"""</dl><p class="acts"><a class="button" href="{address.Original(document.Meeting.File)}" download>下載原始檔</a><span class="file">{document.Meeting.File}</span></p>""");
        Neighbours(page, document, address);
        Doubts(page, document);
        page.Write($"</header>\n");
    }

    private static string? Time(Meeting meeting) => meeting.HeldAt is not { } held ? null
        : OfficeSpeech.At(held) + (meeting.AdjournedAt is not { } end ? "" : end.Day == held.Day && end.Time is { } time ? $"，{RocDate.WriteClock(time)}散會" : $"，{OfficeSpeech.At(end)}散會");

    private static void Fact(HtmlWriter page, string name, string? value) => page.Write($"<div><dt>{name}</dt><dd>{value ?? "未記載"}</dd></div>\n");

    private static void Neighbours(HtmlWriter page, MinutesDocument document, MinutesAddress address)
    {
        page.Write($"""<nav class="neighbours" aria-label="同一會議的其他次">""");
        Neighbour(page, "上一次", document.Earlier, address);
        Neighbour(page, "下一次", document.Later, address);
        page.Write($"""<a href="{address.Series(document.Meeting.Header.Body, document.Meeting.Header.Series)}">歷次會議</a></nav>""");
    }

    private static void Neighbour(HtmlWriter page, string which, MeetingEntry? meeting, MinutesAddress address)
    {
        if (meeting is not null)
        {
            page.Write($"""<a href="{address.Of(meeting.File)}">{which}：{ViewerWords.Sitting(meeting)}</a>""");
        }
    }

    private static void Doubts(HtmlWriter page, MinutesDocument document)
    {
        var doubts = document.Passages.SelectMany(passage => document.Doubts[passage.Id].Select(doubt => (passage, doubt))).ToList();
        if (doubts.Count == 0)
        {
            return;
        }

        page.Write($"""<details class="doubts"><summary>有 {doubts.Count} 處疑義，請留意</summary><ul>""");
        foreach (var (passage, doubt) in doubts)
        {
            page.Write($"""<li><a href="#{MinutesAddress.PassageId(passage.Ordinal)}">第{doubt.Line}行「{doubt.Text}」</a>：{doubt.Why}</li>""");
        }

        page.Write($"</ul></details>\n");
    }
}
