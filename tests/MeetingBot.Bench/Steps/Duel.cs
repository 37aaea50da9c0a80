using MeetingBot.Archive;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.City;
using MeetingBot.Bench.Questions;
using MeetingBot.Bench.Rivals;

namespace MeetingBot.Bench.Steps;

/// <summary>The retrieval step, top 10, beside others on the same passages, terms and questions, one thread, in turns.</summary>
internal sealed class Duel(Office office, CityFolder city, Places places)
{
    private const double LeastTimesPlainFts = 5;
    private const double MostTimesXapian = 1.5;
    private const double MostTimesXapianOfNearlyAll = 3;
    private const int WarmingQuestions = 300;
    private const int MeasuredQuestions = 500;
    private const int EveryForPlainFts = 7; // half a second each; no multiple of the kinds of questions, so all kinds come

    private readonly Times ours = new();
    private readonly Times oursBesidePlainFts = new();
    private readonly Times xapians = new();
    private readonly Times plainFtss = new();

    public async Task RunAsync()
    {
        await using var reading = await office.Archive.OpenAsync(Sight.All, CancellationToken.None);
        using var plainFts = await OpenPlainFtsAsync(reading);
        using var xapian = await OpenXapianAsync(reading);
        await AskAsync(new QuestionWriter(city, seed: 5).Write(WarmingQuestions), reading, plainFts, xapian);
        List<Times> all = [ours, oursBesidePlainFts, xapians, plainFtss];
        all.ForEach(times => times.Clear());
        await AskAsync(new QuestionWriter(city, seed: 6).Write(MeasuredQuestions), reading, plainFts, xapian);
        Tell(xapian is not null);
    }

    private async Task AskAsync(IReadOnlyList<Question> questions, IReading reading, PlainFts plainFts, Xapian? xapian)
    {
        foreach (var (i, question) in questions.Index())
        {
            var terms = QuestionWords.TermsOf(question.Text);
            var query = new PassageQuery(terms, Limit: 10);
            var took = await ours.AddAsync(() => reading.SearchAsync(query, CancellationToken.None));
            if (xapian is not null)
            {
                xapians.Add(await xapian.AskAsync(terms.Keys));
            }

            if (i % EveryForPlainFts == 0)
            {
                oursBesidePlainFts.Add(took);
                await plainFtss.AddAsync(() => Task.FromResult(plainFts.Ask(terms.Keys)));
            }
        }
    }

    private void Tell(bool hasXapian)
    {
        StepProcess.Tell($"retrieval, top 10:  ours p50 {ours.P50:F2} ms, p95 {ours.P95:F2} ms, of {ours.Count}");
        StepProcess.Tell($"                    plain FTS5 p50 {plainFtss.P50:F1} ms, p95 {plainFtss.P95:F1} ms, of {plainFtss.Count}, ours on these p50 {oursBesidePlainFts.P50:F2} ms, p95 {oursBesidePlainFts.P95:F2} ms");
        if (hasXapian)
        {
            StepProcess.Tell($"                    Xapian p50 {xapians.P50:F2} ms, p95 {xapians.P95:F2} ms, of {xapians.Count}");
        }
        else
        {
            StepProcess.Tell($"Xapian is not measured: /usr/bin/python3 has no xapian (apt-get install -y python3-xapian)");
        }

        StepProcess.Tell(new Bar("plain FTS5 beside ours, p50", plainFtss.P50 / oursBesidePlainFts.P50, "times", LeastTimesPlainFts, IsLeast: true));
        StepProcess.Tell(new Bar("plain FTS5 beside ours, p95", plainFtss.P95 / oursBesidePlainFts.P95, "times", LeastTimesPlainFts, IsLeast: true));
        StepProcess.Tell(new Bar("ours beside Xapian, p50", hasXapian ? ours.P50 / xapians.P50 : null, "times", MostTimesXapian));
        StepProcess.Tell(new Bar("ours beside Xapian, p95", hasXapian ? ours.P95 / xapians.P95 : null, "times", MostTimesXapianOfNearlyAll));
    }

    private async Task<PlainFts> OpenPlainFtsAsync(IReading reading)
    {
        var isThere = File.Exists(places.PlainFts);
        var rival = PlainFts.Open(places.PlainFts);
        if (!isThere)
        {
            await rival.IndexAsync(SamePassages.OfAsync(reading));
        }

        return rival;
    }

    private async Task<Xapian?> OpenXapianAsync(IReading reading)
    {
        if (!Xapian.IsInstalled())
        {
            return null;
        }

        if (!Path.Exists(places.Xapian))
        {
            await Xapian.IndexAsync(places.Xapian, SamePassages.OfAsync(reading));
        }

        return Xapian.Open(places.Xapian);
    }
}
