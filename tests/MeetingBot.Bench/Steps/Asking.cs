using System.Diagnostics;
using System.Globalization;
using MeetingBot.Archive;
using MeetingBot.Bench.Bars;
using MeetingBot.Bench.City;
using MeetingBot.Bench.Questions;

namespace MeetingBot.Bench.Steps;

/// <summary>Questions in a warm process: while nothing else happens, after one file has changed, and while many files are reloaded.</summary>
internal sealed class Asking(Office office, CityFolder city)
{
    private const double MostMilliseconds = 10;
    private const double MostMillisecondsOfNearlyAll = 30;
    private const double MostOfCalm = 2;
    private const double MostSecondsToSee = 1;
    private const double MostSecondsToFollow = 1.5;
    private const int WarmingQuestions = 300;
    private const int MeasuredQuestions = 500;
    private const int Changes = 10;
    private const int FilesOfReload = 3000;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    private readonly Func<string, CancellationToken, Task> ask = WholeQuestion.Of(office.Desk);

    public async Task RunAsync()
    {
        await AskAsync(new QuestionWriter(city, seed: 1).Write(WarmingQuestions));
        var questions = new QuestionWriter(city, seed: 2).Write(MeasuredQuestions);
        var calm = await AskAsync(questions);
        Tell("questions", calm);
        Restore(); // nothing to do, here and in the reload, unless an earlier run in a kept folder was broken off
        await Reloading.RunAsync(office, city.Path);
        try
        {
            await SeeChangesAsync();
            var busy = await AskDuringReloadAsync(questions);
            Tell("questions during a reload", busy);
            StepProcess.Tell(new Bar("p50 during a reload beside p50 else", busy.P50 / calm.P50, "times", MostOfCalm));
            StepProcess.Tell(new Bar("p95 during a reload beside p95 else", busy.P95 / calm.P95, "times", MostOfCalm));
        }
        finally
        {
            Restore();
        }

        StepProcess.Tell(StepProcess.PeakMemory("during questions"));
    }

    private void Restore() => Enumerable.Range(0, Math.Min(FilesOfReload, city.Minutes)).ToList().ForEach(city.Restore);

    private static void Tell(string what, Times times)
    {
        StepProcess.Tell(new Bar($"{what}, p50 of {times.Count}", times.P50, "ms", MostMilliseconds));
        StepProcess.Tell(new Bar($"{what}, p95 of {times.Count}", times.P95, "ms", MostMillisecondsOfNearlyAll));
    }

    private async Task<Times> AskAsync(IReadOnlyList<Question> questions)
    {
        var times = new List<double>();
        foreach (var question in questions)
        {
            times.Add(await Times.OfAsync(() => ask(question.Text, CancellationToken.None)));
        }

        return new(times);
    }

    private async Task SeeChangesAsync()
    {
        var (seen, followed) = (0.0, 0.0);
        for (var i = 0; i < Changes; i++)
        {
            var (one, other) = await SecondsToSeeAsync(i);
            (seen, followed) = (Math.Max(seen, one), Math.Max(followed, other));
        }

        StepProcess.Tell(new Bar($"one changed file visible, slowest of {Changes}", seen, "s", MostSecondsToSee));
        StepProcess.Tell(new Bar($"one changed file and duties in step, slowest of {Changes}", followed, "s", MostSecondsToFollow));
    }

    // A word that nobody else writes: it is found as soon as the change is there, and never before.
    private async Task<(double Seen, double Followed)> SecondsToSeeAsync(int file)
    {
        var word = string.Create(CultureInfo.InvariantCulture, $"WHALE-94{file:D2}");
        city.Amend(file, $"一、請各單位配合鯨豚通報平台{word}於二週內完成測試。");
        var clock = Stopwatch.StartNew();
        var reload = Task.Run(() => Reloading.RunAsync(office, city.Path));
        while (!await IsSeenAsync(word) && !reload.IsCompleted)
        {
            await Task.Delay(Glance);
        }

        var seen = clock.Elapsed.TotalSeconds;
        await reload;
        return await IsSeenAsync(word) ? (seen, clock.Elapsed.TotalSeconds) : (double.PositiveInfinity, double.PositiveInfinity);
    }

    private async Task<bool> IsSeenAsync(string word)
    {
        await using var reading = await office.Archive.OpenAsync(Sight.All, CancellationToken.None);
        return (await reading.SearchAsync(new PassageQuery(QuestionWords.TermsOf(word)), CancellationToken.None)).Count == 1;
    }

    private async Task<Times> AskDuringReloadAsync(IReadOnlyList<Question> questions)
    {
        for (var i = 0; i < Math.Min(FilesOfReload, city.Minutes); i++)
        {
            city.Amend(i, "二、請各單位依會議決議辦理。");
        }

        var reload = Task.Run(() => Reloading.RunAsync(office, city.Path));
        var times = new List<double>();
        while (!reload.IsCompleted)
        {
            times.Add(await Times.OfAsync(() => ask(questions[times.Count % questions.Count].Text, CancellationToken.None)));
        }

        await reload;
        return new(times);
    }
}
