using System.Globalization;
using MeetingBot.Answers;
using MeetingBot.Answers.Model;
using MeetingBot.Answers.Passages;
using MeetingBot.Archive;
using MeetingBot.Intake;
using MeetingBot.Tests.Archive;
using MeetingBot.Tests.Archive.Sqlite;
using MeetingBot.Tests.Console;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Answers;

/// <summary>Minutes as text, read and parsed as ever, in a real archive in a folder of its own, and a desk to ask about them.</summary>
internal sealed class AnswerHouse : IAsyncDisposable
{
    private readonly SqliteStores stores = new();
    private readonly TempFolder folder = new();
    private readonly ILoggerFactory loggers;
    private readonly Store store;
    private readonly QuestionNotes notes;

    private AnswerHouse()
    {
        store = stores.Open(Clock);
        loggers = LoggerFactory.Create(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace));
        notes = new(store.Questions, loggers.CreateLogger<QuestionNotes>());
    }

    public ManualClock Clock { get; } = new();

    public LineLog Log { get; } = new();

    /// <summary>Where the files lie that were given as text.</summary>
    public string Folder => folder.Path;

    public IMinutesArchive Archive => store.Minutes;

    public IQuestionLog Questions => store.Questions;

    /// <summary>With these minutes: the file's name, then its text.</summary>
    public static async Task<AnswerHouse> WithAsync(params (string File, string Text)[] minutes)
    {
        var house = new AnswerHouse();
        await house.ReloadAsync(minutes);
        return house;
    }

    /// <summary>With the minutes of a folder.</summary>
    public static async Task<AnswerHouse> OfFolderAsync(string folder)
    {
        var house = new AnswerHouse();
        await house.LoadAsync(folder);
        return house;
    }

    /// <summary>New files, and ones that replace their earlier version.</summary>
    public async Task ReloadAsync(params (string File, string Text)[] minutes)
    {
        foreach (var (file, text) in minutes)
        {
            folder.With(file, text);
        }

        await LoadAsync(folder.Path);
    }

    public async Task RemoveAsync(string file)
    {
        await using var reload = (await Archive.BeginReloadAsync(default))!;
        await reload.RemoveAsync(file, default);
        await reload.PublishAsync("", default);
    }

    public AnswerDesk Desk(IAnswerWriter? writer = null, Gate? gate = null) => new(
        Archive, store.Conversations, notes, writer ?? new NoAnswerWriter(), Clock, loggers.CreateLogger<AnswerDesk>(), gate);

    /// <summary>Without a conversation the question stands alone; without a sight all minutes may be seen.</summary>
    public Task<Answer> AskAsync(string question, string today = "2025-03-01", string? conversation = null, Sight? sight = null, IAnswerWriter? writer = null) =>
        Desk(writer).AskAsync(new(question, null, conversation, sight ?? Sight.All, DateOnly.Parse(today, CultureInfo.InvariantCulture)), default);

    /// <summary>How often the one question without an answer was asked, once all notes are written: they are, behind the answers' backs.</summary>
    public async Task<int> TimesUnansweredAsync()
    {
        notes.Dispose();
        return Assert.Single(await Questions.UnansweredAsync(10, default)).Times;
    }

    public Task<IReading> ReadAsync() => Archive.OpenAsync(Sight.All, default);

    public ValueTask DisposeAsync()
    {
        notes.Dispose();
        store.Kill();
        loggers.Dispose();
        stores.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task LoadAsync(string from)
    {
        await using var reload = (await Archive.BeginReloadAsync(default))!;
        await foreach (var taken in new MinutesIntake(Options.Create(new IntakeOptions())).TakeAsync([from], default))
        {
            var (minutes, text) = Assert.IsType<Taken.Understood>(taken);
            await reload.PutAsync(minutes, text, "", default);
        }

        await reload.PublishAsync("", default);
    }
}
