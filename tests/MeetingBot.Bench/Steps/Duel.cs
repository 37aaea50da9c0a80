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
    private const int EveryForPlainFts = 7; // no divisor of the twenty in which kinds of questions return, so all kinds come

    public async Task RunAsync()
    {
        await using var reading = await office.Archive.OpenAsync(Sight.All, CancellationToken.None);
        using var plainFts = await OpenPlainFtsAsync(reading);
        using var xapian = await OpenXapianAsync(reading);
        await AskAsync(new QuestionWriter(city, seed: 5).Write(WarmingQuestions), reading, plainFts, xapian);
        var rounds = await AskAsync(new QuestionWriter(city, seed: 6).Write(MeasuredQuestions), reading, plainFts, xapian);
        Show(rounds);
        TellPlainFts(rounds.FindAll(round => round.PlainFts is not null));
        TellXapian(rounds.FindAll(round => round.Xapian is not null));
    }

    private static async Task<List<Round>> AskAsync(IReadOnlyList<Question> questions, IReading reading, PlainFts plainFts, Xapian? xapian)
    {
        var rounds = new List<Round>();
        foreach (var question in questions)
        {
            var terms = QuestionWords.TermsOf(question.Text);
            var query = new PassageQuery(terms, Limit: 10);
            rounds.Add(new(
                question.Kind,
                await Times.OfAsync(() => reading.SearchAsync(query, CancellationToken.None)),
                xapian is null ? null : await xapian.AskAsync(terms.Keys),
                rounds.Count % EveryForPlainFts == 0 ? await Times.OfAsync(() => Task.FromResult(plainFts.Ask(terms.Keys))) : null));
        }

        return rounds;
    }

    private static void Show(List<Round> rounds)
    {
        StepProcess.Tell($"retrieval, top 10, ms          ours: p50, p95    Xapian: p50, p95   plain FTS5: p50, p95");
        ShowLine("all questions", rounds);
        foreach (var kind in Enum.GetValues<QuestionKind>())
        {
            ShowLine($"  {kind}", rounds.FindAll(round => round.Kind == kind));
        }
    }

    private static void ShowLine(string what, List<Round> rounds) => StepProcess.Tell(
        $"{what,-27}{Of(rounds, round => round.Ours)}  {Of(rounds, round => round.Xapian)}      {Of(rounds, round => round.PlainFts)}");

    private static void TellPlainFts(List<Round> rounds)
    {
        var (ours, rival) = (Of(rounds, round => round.Ours), Of(rounds, round => round.PlainFts));
        StepProcess.Tell(new Bar($"plain FTS5 beside ours, p50 of {ours.Count}", rival.P50 / ours.P50, "times", LeastTimesPlainFts, IsLeast: true));
        StepProcess.Tell(new Bar($"plain FTS5 beside ours, p95 of {ours.Count}", rival.P95 / ours.P95, "times", LeastTimesPlainFts, IsLeast: true));
    }

    private static void TellXapian(List<Round> rounds)
    {
        if (rounds.Count == 0)
        {
            StepProcess.Tell($"Xapian is not measured: /usr/bin/python3 does not find it (apt-get install -y python3-xapian)");
        }

        var (ours, rival) = (Of(rounds, round => round.Ours), Of(rounds, round => round.Xapian));
        StepProcess.Tell(new Bar("ours beside Xapian, p50", rounds.Count == 0 ? null : ours.P50 / rival.P50, "times", MostTimesXapian));
        StepProcess.Tell(new Bar("ours beside Xapian, p95", rounds.Count == 0 ? null : ours.P95 / rival.P95, "times", MostTimesXapianOfNearlyAll));
    }

    private static Times Of(List<Round> rounds, Func<Round, double?> time) => new(rounds.Select(time).OfType<double>());

    private async Task<PlainFts> OpenPlainFtsAsync(IReading reading)
    {
        if (!File.Exists(places.PlainFts))
        {
            await PlainFts.IndexAsync(places.PlainFts, SamePassages.OfAsync(reading));
        }

        return new(places.PlainFts);
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

        return new(places.Xapian);
    }
}
