using Microsoft.Extensions.Logging;

namespace MeetingBot.Answers.Model;

/// <summary>
/// The prompts as they stand in the folder now; one that was broken while the program runs leaves the last good pair in use. The files
/// are read for every call: they are small beside a call, and neither a clock's grain nor a lost change notice can hide a change.
/// </summary>
internal sealed partial class PromptShelf(string folder, ILogger<PromptShelf> log)
{
    private readonly Lock gate = new();
    private (string System, string User) seen;
    private IReadOnlyList<string> faults = [];
    private PromptPair? good;

    /// <summary>What is wrong with the files now, in Chinese; empty when nothing is.</summary>
    public IReadOnlyList<string> Check()
    {
        lock (gate)
        {
            Look();
            return faults;
        }
    }

    public PromptPair Current()
    {
        lock (gate)
        {
            Look();
            return good ?? throw new InvalidOperationException("There never was a good prompt, and the host started all the same.");
        }
    }

    private void Look()
    {
        var now = (System: Text(PromptPair.SystemFile), User: Text(PromptPair.UserFile));
        if (now == seen)
        {
            return;
        }

        seen = now;
        var system = Prompt.Read(PromptPair.SystemFile, now.System, PromptPair.SystemPlaces, out var wrongSystem);
        var user = Prompt.Read(PromptPair.UserFile, now.User, PromptPair.UserPlaces, out var wrongUser);
        faults = [.. wrongSystem, .. wrongUser];
        if (system is not null && user is not null)
        {
            good = new(system, user);
            Taken(good.Versions);
        }
        else
        {
            Broken(good?.Versions ?? "none", string.Join(" ", faults));
        }
    }

    // A file that cannot be read now reads as one without a version, which is a fault with its name.
    private string Text(string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, file));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "使用中的提示詞：{Versions}。")]
    private partial void Taken(string versions);

    [LoggerMessage(Level = LogLevel.Error, Message = "提示詞改過但有錯，繼續使用：{Versions}。{Faults}")]
    private partial void Broken(string versions, string faults);
}
