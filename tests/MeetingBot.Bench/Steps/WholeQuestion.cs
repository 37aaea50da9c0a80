using MeetingBot.Archive;
using MeetingBot.Bench.Questions;

namespace MeetingBot.Bench.Steps;

/// <summary>What is timed as one question.</summary>
internal static class WholeQuestion
{
    /// <summary>
    /// Looking up alone, with everything that an answer is made from. The one place to change when a question is answered as a whole.
    /// </summary>
    public static Func<string, CancellationToken, Task> Of(IMinutesArchive archive) => async (question, cancel) =>
    {
        await using var reading = await archive.OpenAsync(Sight.All, cancel);
        var hits = await reading.SearchAsync(new PassageQuery(QuestionWords.TermsOf(question)), cancel);
        var passages = await reading.PassagesAsync([.. hits.Select(hit => hit.Passage)], cancel);
        await reading.MeetingsAsync([.. passages.Select(passage => passage.Meeting).Distinct()], cancel);
    };
}
