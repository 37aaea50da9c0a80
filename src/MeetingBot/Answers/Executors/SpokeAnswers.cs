using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>Who spoke on a matter of one sitting, or in a part of it: 臨時動議是誰報告的, 這案有哪些局補充說明.</summary>
internal static partial class SpokeAnswers
{
    private const double Said = 0.5;
    private const int MostListed = 8;
    private const int MostText = 196;
    private const int MostOfList = 560;
    private static readonly char[] Stops = ['，', '；', '。', '：', '、'];

    /// <param name="scope">Null where no meeting is named.</param>
    /// <returns>Null where something else is asked, or nobody spoke under a heading that names the matter.</returns>
    public static async Task<Answer?> AnswerAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        if (scope is not [var meeting] || question is not { Wanted: Wanted.Who, Asked.Who: { SpokeAt: { } at, Post: null } who })
        {
            return null;
        }

        var matter = question.Topic.Where(w => w.At < at && w.IsMatter && w.IsWhole && !Speaking().IsMatch(w.Text)).ToList();
        var spoke = (await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false))
            .Where(p => p.Item is { Kind: ItemKind.Remark, Speaker: { } speaker }
                && speaker.EndsWith(who.SpokeAs ?? "", StringComparison.Ordinal) && IsOn(matter, p))
            .DistinctBy(p => (p.Item.Unit, p.Item.Speaker))
            .Take(MostListed)
            .ToList();
        return spoke.Count == 0
            ? matter.Count > 0 ? null : Answer.No($"很抱歉，{OfficeSpeech.NameAndDay(meeting)}的紀錄沒有記載誰在會上發言。", Intent.Passage)
            : new(true, Told(meeting, spoke), [.. spoke.Select(p => Cite.Of(meeting, p, p.Source))], Intent.Passage);
    }

    private static bool IsOn(List<QuestionWord> matter, Passage said)
    {
        var above = Plain.Of(string.Join(' ', said.Heading));
        return matter.TrueForAll(word => Coverage.Of(word, above) >= Said);
    }

    private static string Told(MeetingEntry meeting, List<Passage> spoke)
    {
        var sitting = OfficeSpeech.NameAndDay(meeting);
        if (spoke is [var only])
        {
            return Part($"{sitting}，{Name(only)}：{only.Item.Text}", MostText);
        }

        var room = ((MostOfList - sitting.Length) / spoke.Count) - 4;
        var lines = spoke.Select((p, i) => $"{i + 1}. {Part($"{Name(p)}：{p.Item.Text}", room)}");
        return $"{sitting}：\n{string.Join('\n', lines)}";
    }

    // Whole clauses: half a day or half a number would be none that the minutes say.
    private static string Part(string text, int room) =>
        text.Length > room && text.LastIndexOfAny(Stops, room - 1) is > 0 and var end
            ? $"{text[..end]}…"
            : OfficeSpeech.Short(text, room);

    private static string Name(Passage said) => said.Item.Unit + said.Item.Speaker;

    // What was done there, and what every item has.
    [GeneratedRegex("^(口頭|補充|書面|說明|報告|發言|講話|補充說明|補充報告|口頭報告|執行|辦理|情形|執行情形|辦理情形|事項|議題|議程|部分|階段|時候|表示|意見|會議|會報|案|項)$")]
    private static partial Regex Speaking();
}
