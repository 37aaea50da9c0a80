using MeetingBot.Archive;
using MeetingBot.Archive.Sqlite;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.City;
using MeetingBot.Bench.Questions;

namespace MeetingBot.Bench.Steps;

/// <summary>Whether speed is bought with answers: the first passage of the pruned retrieval beside the first of the full ranking.</summary>
internal static class Agreement
{
    private const double LeastOfHundred = 99;
    private const int Questions = 500;

    public static async Task RunAsync(Office office, CityFolder city)
    {
        await using var reading = (SqliteReading)await office.Archive.OpenAsync(Sight.All, CancellationToken.None);
        var (same, found) = (0, 0);
        foreach (var question in new QuestionWriter(city, seed: 3).Write(Questions))
        {
            var query = new PassageQuery(QuestionWords.TermsOf(question.Text), Limit: 10);
            var pruned = await reading.SearchAsync(query, CancellationToken.None);
            var full = await reading.SearchFullyAsync(query, CancellationToken.None);
            found += full.Count > 0 ? 1 : 0;
            same += pruned.Select(hit => hit.Passage).FirstOrDefault() == full.Select(hit => hit.Passage).FirstOrDefault() ? 1 : 0;
        }

        StepProcess.Tell(new Bar($"same first passage as the full ranking, of {Questions}", 100.0 * same / Questions, "%", LeastOfHundred, IsLeast: true));
        StepProcess.Tell($"{found} of these questions find something at all");
    }
}
