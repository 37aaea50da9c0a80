using System.CommandLine;
using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Console;

/// <summary>meetingbot unanswered [--json]: what was asked and the minutes do not say, the most frequent first.</summary>
internal sealed class UnansweredVerb(IQuestionLog questions, Terminal terminal) : IVerb
{
    private const int Most = 200;

    public Command Command()
    {
        var json = new Option<bool>("--json") { Description = "每個問題一行 JSON" };
        var verb = new Command("unanswered", "列出沒有答案的問題，最常問的在前") { json };
        verb.SetAction((asked, cancel) => RunAsync(asked.GetValue(json), cancel));
        return verb;
    }

    private async Task<int> RunAsync(bool json, CancellationToken cancel)
    {
        var list = await questions.UnansweredAsync(Most, cancel).ConfigureAwait(false);
        if (json)
        {
            foreach (var one in list)
            {
                var line = MinutesJson.Line(new { one.Question, one.Times, LastAsked = one.LastAsked.InTaipei().ToString() });
                await terminal.Out.WriteAsync(line + "\n").ConfigureAwait(false);
            }

            return ExitStatus.Well;
        }

        var sheet = new Sheet("沒有答案的問題", "次數|", "問題", "最近一次|");
        foreach (var one in list)
        {
            sheet.Add(one.Times.ToString(CultureInfo.InvariantCulture), one.Question, OfficeWords.Of(one.LastAsked.InTaipei()));
        }

        sheet.Print(terminal.Page);
        return ExitStatus.Well;
    }
}
