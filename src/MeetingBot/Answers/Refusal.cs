using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers;

/// <summary>A plain no, with what is near and no citation.</summary>
internal static class Refusal
{
    private const int Topic = 30;
    private const int Least = 8;

    /// <summary>Nothing to look for, or more than anybody asks.</summary>
    public static Answer NoQuestion(string question = "") => Answer.No(
        (string.IsNullOrWhiteSpace(question) ? "" : "問題太長了。") + "請用一句話說明想查的事，例如「財產申報什麼時候截止？」或「204-2案現在怎樣？」。",
        Intent.Passage);

    public static async Task<Answer> NoSuchMeetingAsync(IReading reading, Question question, CancellationToken cancel)
    {
        if (question.Meeting is { Session: null, Series.Count: 0, From: { } day })
        {
            return Answer.No($"很抱歉，收錄的會議紀錄裡沒有{RocDate.Write(day)}的會議。", question.Intent);
        }

        if (question.Meeting!.Series.Count == 0)
        {
            return Answer.No($"請說明是哪一種會議的第{question.Meeting.Session}次，例如「第{question.Meeting.Session}次局務會議由誰主持？」。", question.Intent);
        }

        var near = new List<MeetingEntry>();
        foreach (var series in question.Meeting.Series.Take(3))
        {
            var ofSeries = new MeetingFilter(question.Meeting.Bodies.Count > 0 ? question.Meeting.Bodies[0] : null, series, Limit: 3);
            near.AddRange(await reading.MeetingsAsync(ofSeries, cancel).ConfigureAwait(false));
        }

        var offered = near.Count == 0 ? "" : $"現有的是：{string.Join('、', near.Take(3).Select(OfficeSpeech.NameAndDay))}。";
        var asked = question.Meeting is { HeldBy: { } body, Series: [var kind, ..] } ? $"{body}的{kind}" : "這次會議";
        return Answer.No($"很抱歉，收錄的會議紀錄裡沒有{asked}。{offered}", question.Intent);
    }

    public static async Task<Answer> OfExecutorAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        if (question.Intent == Intent.Case)
        {
            var known =
                (await reading.StatementsAsync(new(Numbers: question.CaseNumbers, Limit: 1), cancel).ConfigureAwait(false)).Count > 0;
            return Answer.No(
                known
                    ? $"很抱歉，會議紀錄有提到{question.CaseNumbers[0]}案，但沒有記載您問的這一點。"
                    : $"很抱歉，會議紀錄裡查無{question.CaseNumbers[0]}案。請確認案號，或用案件內容的字詞再問一次。", question.Intent);
        }

        var where = scope is { Count: > 0 } ? $"{OfficeSpeech.NameAndDay(scope[0])}的紀錄" : "收錄的會議紀錄";
        return Answer.No(
            $"很抱歉，{where}{(question.Intent == Intent.CaseList ? "裡沒有這樣的列管案件" : "沒有記載這件事")}。", question.Intent);
    }

    public static Answer Near(Question question, IReadOnlyList<Evidence> near)
    {
        var topics = near.Where(e => e.Score > 0.2 && SaysSomething(e))
            .Select(e => $"{OfficeSpeech.Name(e.Meeting.Meeting)}{OfficeSpeech.Quoted(OfficeSpeech.Short(e.Quote.Trim(), Topic))}")
            .Distinct().Take(2).ToList();
        return Answer.No(
            topics.Count == 0
                ? "很抱歉，會議紀錄沒有記載這件事。請換個說法再問一次。"
                : $"很抱歉，會議紀錄沒有記載這件事。相近的有：{string.Join('、', topics)}；或請換個說法再問一次。", question.Intent);
    }

    // A heading, the header of a table, 洽悉。: nothing that anybody would want to read on.
    private static bool SaysSomething(Evidence evidence) =>
        evidence.Passage.Item.Kind is not (ItemKind.Heading or ItemKind.Header)
        && evidence.Quote.Trim().Length >= Least
        && !(evidence.Passage.Item.Kind == ItemKind.Table && evidence.Meeting.NamesColumns(evidence.Passage));
}
