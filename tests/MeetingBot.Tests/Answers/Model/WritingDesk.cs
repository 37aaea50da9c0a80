using Azure.Core;
using MeetingBot.Answers.Model;
using MeetingBot.Tests.Console;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Answers.Model;

/// <summary>An answer writer with what it needs: a fake server, a clock that stands still, a log, a budget, prompts of its own.</summary>
internal sealed class WritingDesk : IDisposable
{
    public const string Key = "sk-test-4f1d";

    private readonly ILoggerFactory loggers;
    private readonly TempFolder folder = new();
    private readonly ModelClient client;

    public WritingDesk(Func<Uri, ModelOptions>? options = null, HttpMessageHandler? way = null, TokenCredential? identity = null)
    {
        loggers = LoggerFactory.Create(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "prompts"), "answer.*.md"))
        {
            folder.With(Path.GetFileName(file), File.ReadAllText(file));
        }

        var chosen = (options ?? With)(Server.Address);
        Prompts = new(folder.Path, loggers.CreateLogger<PromptShelf>());
        client = new(chosen, way ?? ModelWay.To(chosen), () => identity ?? throw new InvalidOperationException("No token is needed here."));
        Writer = new(client, Prompts, Budget, Options.Create(chosen), Clock, loggers.CreateLogger<AnswerWriter>());
    }

    public FakeModelServer Server { get; } = new();

    /// <summary>Six o'clock on a Thursday evening in Taipei.</summary>
    public ManualClock Clock { get; } = new(new(2025, 2, 27, 10, 0, 0, TimeSpan.Zero));

    public LineLog Log { get; } = new();

    public MemoryBudget Budget { get; } = new();

    public PromptShelf Prompts { get; }

    public AnswerWriter Writer { get; }

    /// <summary>What the log says about calls, without what it says about prompts.</summary>
    public IEnumerable<string> Calls => Log.Lines.Where(line => line.Contains("模型呼叫", StringComparison.Ordinal));

    public static ModelOptions With(Uri server) =>
        new() { Provider = "openai-compatible", Endpoint = $"{server}v1", Name = "local", Key = Key };

    public static WritingOrder Order(string question = "總務組何時要完成盤點？", string person = "ming") => new(
        question, person, new(2025, 2, 27),
        [
            new("P1", "秘書處處務會議第2次 114年2月20日 壹/一", "請總務組於114年3月7日前完成盤點。"),
            new("P2", "秘書處處務會議第1次 114年1月20日 壹/二", "盤點由總務組辦理。"),
        ]);

    /// <summary>What it worded; null when it did not.</summary>
    public async Task<WordedAnswer?> WordAsync(WritingOrder? order = null) =>
        await Writer.WordAsync(order ?? Order(), CancellationToken.None) is ModelReply.Worded(var answer) ? answer : null;

    public void Rewrite(string prompt, Func<string, string> change) =>
        folder.With(prompt, change(File.ReadAllText(Path.Combine(folder.Path, prompt))));

    public void Lose(string prompt) => File.Delete(Path.Combine(folder.Path, prompt));

    public void Dispose()
    {
        client.Dispose();
        Server.Dispose();
        loggers.Dispose();
        folder.Dispose();
    }
}
