using System.CommandLine;
using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Console;

/// <summary>
/// meetingbot unanswered [--json]: what was asked and the minutes do not say, the most frequent first; then which answers people
/// complained of, the newest first.
/// </summary>
internal sealed class UnansweredVerb(IQuestionLog questions, IFeedbackBook feedback, Terminal terminal) : IVerb
{
    private const int Most = 200;

    public Command Command()
    {
        var json = new Option<bool>("--json") { Description = "每個問題、每則抱怨一行 JSON" };
        var verb = new Command("unanswered", "列出沒有答案的問題，最常問的在前；以及被回報有誤的答案") { json };
        verb.SetAction((asked, cancel) => RunAsync(asked.GetValue(json), cancel));
        return verb;
    }

    private async Task<int> RunAsync(bool json, CancellationToken cancel)
    {
        var unanswered = await questions.UnansweredAsync(Most, cancel).ConfigureAwait(false);
        var complaints = await feedback.ListAsync(complaintsOnly: true, Most, cancel).ConfigureAwait(false);
        if (json)
        {
            foreach (var line in unanswered.Select(Line).Concat(complaints.Select(Line)))
            {
                await terminal.Out.WriteAsync(line + "\n").ConfigureAwait(false);
            }
        }
        else
        {
            Print(unanswered);
            Print(complaints);
        }

        return ExitStatus.Well;
    }

    private static string Line(UnansweredQuestion one) =>
        MinutesJson.Line(new { Kind = "unanswered", one.Question, one.Times, LastAsked = one.LastAsked.InTaipei().ToString() });

    private static string Line(Feedback one) => MinutesJson.Line(
        new { Kind = "complaint", one.Question, one.Answer, one.Words, one.Generation, At = one.At.InTaipei().ToString() });

    private void Print(IReadOnlyList<UnansweredQuestion> list)
    {
        var sheet = new Sheet("沒有答案的問題", "次數|", "問題", "最近一次|");
        foreach (var one in list)
        {
            sheet.Add(one.Times.ToString(CultureInfo.InvariantCulture), one.Question, OfficeWords.Of(one.LastAsked.InTaipei()));
        }

        sheet.Print(terminal.Page);
    }

    private void Print(IReadOnlyList<Feedback> list)
    {
        var sheet = new Sheet("被回報有誤的答案", "時間|", "問題", "答案", "回報", "代|");
        foreach (var one in list)
        {
            sheet.Add(
                OfficeWords.Of(one.At.InTaipei()), one.Question, FirstWords.Of(one.Answer), one.Words ?? "👎", one.Generation.ToString(CultureInfo.InvariantCulture));
        }

        sheet.Print(terminal.Page);
    }
}
