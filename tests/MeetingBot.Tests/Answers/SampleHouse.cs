namespace MeetingBot.Tests.Answers;

/// <summary>The samples in an archive, loaded once for all tests that only read them.</summary>
public sealed class SampleHouse : IAsyncLifetime
{
    /// <summary>The tests that share it stand in this collection.</summary>
    public const string Name = "Samples in an archive";

    private AnswerHouse? house;
    private Task<AskedQuestions>? asked;

    /// <summary>The day the questions over the samples are asked on.</summary>
    internal static DateOnly Today { get; } = new(2026, 11, 21);

    internal static string Questions { get; } = Path.Combine(Repository.Root, "tests", "MeetingBot.Tests", "Answers", "questions.jsonl");

    internal AnswerHouse House => house!;

    /// <summary>The questions, asked as the product does, once for all who look at the answers. The tests of a collection run one by one.</summary>
    internal Task<AskedQuestions> AskedAsync() => asked ??= AskedQuestions.AskAsync(House, Questions, Today);

    public async Task InitializeAsync() => house = await AnswerHouse.OfFolderAsync(Path.Combine(Repository.Root, "samples", "minutes"));

    public async Task DisposeAsync() => await House.DisposeAsync();
}
