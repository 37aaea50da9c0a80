using System.Text.RegularExpressions;
using MeetingBot.Archive;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Console;

/// <summary>The door of the room: the verbs of the command line.</summary>
internal static partial class ConsoleModule
{
    public static IServiceCollection AddConsole(this IServiceCollection services) => services
        .AddLogging(logging => logging.ClearProviders()) // what a verb prints is its answer; nothing else may stand in it
        .AddSingleton<Terminal>()
        .AddSingleton<IVerb, RegisterVerb>()
        .AddSingleton<IVerb, ExtractVerb>()
        .AddSingleton<IVerb, LintVerb>()
        .AddSingleton<AnswerRoom>()
        .AddSingleton<IVerb, AskVerb>()
        .AddSingleton<IVerb, EvalVerb>()
        .AddSingleton<IVerb, ReloadVerb>()
        .AddSingleton<IVerb, RollbackVerb>()
        .AddSingleton<IVerb, BackupVerb>()
        .AddSingleton<IVerb, UnansweredVerb>()
        .AddSingleton<IVerb, PeopleVerb>()
        .AddSingleton<IVerb, CalendarVerb>()
        .AddSingleton<IVerb, OutboxVerb>()
        .AddSingleton<IVerb, NoticesVerb>()
        .AddSingleton<IVerb, TasksVerb>()
        .AddSingleton<SimulationRoom>()
        .AddSingleton<IVerb, SimulateVerb>()
        .AddSingleton<CommandLine>();

    /// <summary>Starts the host, which checks the settings, runs the verb that was asked for, and returns its exit status.</summary>
    public static async Task<int> RunVerbAsync(this IHost host, string[] args)
    {
        using (host)
        {
            var terminal = host.Services.GetRequiredService<Terminal>();
            var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
            try
            {
                await host.StartAsync(stopping).ConfigureAwait(false);
                var status = await host.Services.GetRequiredService<CommandLine>().RunAsync(args, stopping).ConfigureAwait(false);
                await terminal.Out.FlushAsync(stopping).ConfigureAwait(false);
                return status;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                terminal.Complain("已中斷。");
                return ExitStatus.Interrupted;
            }
        }
    }

    /// <summary>What keeps the program from working is told in words, and by its exit status.</summary>
    public static async Task<int> GuardAsync(Func<Task<int>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (OptionsValidationException wrong)
        {
            return Complain(ExitStatus.Usage, [.. wrong.Failures.Select(Own)]);
        }
        catch (InvalidOperationException wrong) when (wrong.InnerException is FormatException or ArgumentException)
        {
            // The binder's own complaint about a number that is none; its message names the key.
            return Complain(ExitStatus.Usage, Unconverted(wrong.Message));
        }
        catch (ArchiveException unusable)
        {
            return Complain(ExitStatus.Usage, unusable.Message);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            return Complain(ExitStatus.Usage, $"設定 Urls 的位址已經有別的程式在用，請換一個埠（例如 Urls=http://127.0.0.1:5081）：{taken.Message}");
        }
        catch (IOException missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return Complain(ExitStatus.Usage, $"找不到檔案或資料夾：{Quoted(missing.Message)}");
        }
        catch (IOException broken)
        {
            // Standard output is gone or full (a closed pipe, a full disk): nothing more can be said there.
            return Complain(ExitStatus.Wrong, $"輸出無法寫入：{broken.Message}");
        }
    }

    private static int Complain(int status, params IReadOnlyList<string> lines)
    {
        using var terminal = new Terminal();
        foreach (var line in lines)
        {
            terminal.Complain(line);
        }

        return status;
    }

    // Failed to convert configuration value 'abc' at 'Reminders:LeadDays' to type 'System.Int32'.
    private static string Unconverted(string failure) => Conversion().Match(failure) is { Success: true } match
        ? $"設定 {match.Groups["key"]} 的值「{match.Groups["value"]}」無法使用：請填{Kind(match.Groups["type"].Value)}。"
        : $"設定的值無法使用：{failure}";

    private static string Kind(string type) => type switch
    {
        "System.Boolean" => " true 或 false",
        "System.TimeSpan" => "時間長度，例如 00:00:30",
        _ when type.StartsWith("System.Int", StringComparison.Ordinal) || type is "System.Double" or "System.Decimal" => "數字",
        _ => "這個設定可以接受的值",
    };

    private static string Quoted(string message) => InQuotes().Match(message) is { Success: true } match ? match.Groups[1].Value : message;

    [GeneratedRegex("value '(?<value>.*)' at '(?<key>[^']+)' to type '(?<type>[^']+)'")]
    private static partial Regex Conversion();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex InQuotes();

    // Our own words, without the English that the options framework puts around them.
    private static string Own(string failure)
    {
        const string Before = "with the error: '";
        var at = failure.IndexOf(Before, StringComparison.Ordinal);
        return at < 0 ? failure : failure[(at + Before.Length)..].TrimEnd('.', '\'');
    }
}
