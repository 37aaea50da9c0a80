using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>What somebody said, asked for by unit, name and title: 消防局鍾主秘報告了什麼.</summary>
internal static class SpeakerAnswers
{
    private const int MostText = 196;
    private const int MostOfList = 500;
    private const int MostListed = 8;
    private const int MostHits = 300;
    private static readonly string[] OfSpeech = ["報告", "說明", "建議", "口頭", "書面", "補充", "事情", "事項", "內容", "重點"];
    private const int MostMeetings = 30;

    /// <param name="scope">Null where no meeting is named.</param>
    /// <returns>Null where nobody of that name and title speaks.</returns>
    public static async Task<Answer?> AnswerAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        if (question.Asked.Matter.Speaker is not { } speaker || question.Topic.Any(w => IsOfMatter(w, question, speaker)))
        {
            return null;
        }

        var said = (await HeardAsync(reading, question, scope, cancel).ConfigureAwait(false))
            .Where(p => p.Item.Kind == ItemKind.Remark && IsBy(p.Item, speaker, question))
            .ToList();
        var meetings = (await reading.MeetingsAsync([.. said.Select(p => p.Meeting).Distinct()], cancel).ConfigureAwait(false))
            .OrderByDescending(m => m.Header.HeldAt)
            .ToList();
        if (meetings.Count == 0)
        {
            return null;
        }

        var meeting = meetings[0];
        var here = said.Where(p => p.Meeting == meeting.Id).OrderBy(p => p.Ordinal).ToList();
        var other = said.FirstOrDefault(p => meetings.Count > 1 && p.Meeting == meetings[1].Id);
        var more = other is null ? "" : $"（另在{OfficeSpeech.Sitting(meetings[1])}發言）";
        var who = $"{OfficeSpeech.NameAndDay(meeting)}，{here[0].Item.Unit}{speaker}：";
        return new(
            true,
            (here is [var only] ? OfficeSpeech.Short(who + only.Item.Text, MostText - more.Length) : $"{who}\n{Lines(here)}") + more,
            [.. here.Take(MostListed - 1).Select(p => Cite.Of(meeting, p, p.Source)),
                .. other is null ? Array.Empty<Citation>() : [Cite.Of(meetings[1], other, other.Source)]],
            Intent.Passage);
    }

    private static string Lines(List<Passage> said)
    {
        var shown = said.Take(MostListed - 1).ToList();
        var room = (MostOfList / shown.Count) - 4;
        return string.Join('\n', shown.Select((p, i) => $"{i + 1}. {OfficeSpeech.Short(p.Item.Text, room)}"));
    }

    // Passages are not found by who speaks: those of the meeting that is named, or of the speaker's unit, or of the newest meetings.
    private static async Task<IReadOnlyList<Passage>> HeardAsync(
        IReading reading, Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        if (scope is null && question.Units.Any())
        {
            var terms = question.Units.SelectMany(Terms.Of).Distinct().ToDictionary(term => term, _ => 1d);
            var hits = await reading.SearchAsync(new(terms, Limit: MostHits), cancel).ConfigureAwait(false);
            return await reading.PassagesAsync([.. hits.Select(h => h.Passage)], cancel).ConfigureAwait(false);
        }

        var passages = new List<Passage>();
        foreach (var meeting in scope ?? await reading.MeetingsAsync(new MeetingFilter(Limit: MostMeetings), cancel).ConfigureAwait(false))
        {
            passages.AddRange(await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false));
        }

        return passages;
    }

    private static bool IsBy(AgendaItem item, string speaker, Question question) =>
        Fold.Name(item.Speaker) == Fold.Name(speaker)
        && (!question.Units.Any() || item.Unit is null || question.Units.Any(u => BodyName.IsCalled(item.Unit, u)));

    // 常主秘對完訓率說了什麼 asks for one thing said.
    private static bool IsOfMatter(QuestionWord word, Question question, string speaker)
    {
        var at = question.Text.IndexOf(speaker, StringComparison.Ordinal);
        return word is { IsWhole: true, IsFresh: true, Class: not (WordClass.Unit or WordClass.Manner) }
            && word.End <= at
            || word is { IsWhole: true, IsThing: true } && word.At >= at + speaker.Length && !OfSpeech.Contains(word.Text);
    }
}
