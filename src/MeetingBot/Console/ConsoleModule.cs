using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace MeetingBot.Console;

/// <summary>The door of the room: the verbs of the command line.</summary>
internal static class ConsoleModule
{
    public static IServiceCollection AddConsole(this IServiceCollection services) => services
        .AddLogging(logging => logging.ClearProviders()) // what a verb prints is its answer; nothing else may stand in it
        .AddSingleton<Terminal>()
        .AddSingleton<RegisterVerb>()
        .AddSingleton<ExtractVerb>()
        .AddSingleton<LintVerb>()
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
                await StartAsync(host, stopping).ConfigureAwait(false);
                return await host.Services.GetRequiredService<CommandLine>().RunAsync(args, stopping).ConfigureAwait(false);
            }
            catch (OptionsValidationException wrong)
            {
                wrong.Failures.ToList().ForEach(terminal.Complain);
                return ExitStatus.Usage;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                terminal.Complain("已中斷。");
                return ExitStatus.Interrupted;
            }
        }
    }

    private static async Task StartAsync(IHost host, CancellationToken cancel)
    {
        try
        {
            await host.StartAsync(cancel).ConfigureAwait(false);
        }
        catch (InvalidOperationException wrong) when (wrong.InnerException is FormatException or ArgumentException)
        {
            // The binder's own complaint about a number that is none; its message names the key.
            throw new OptionsValidationException("", typeof(object), [$"設定的值無法使用：{wrong.Message}"]);
        }
    }
}
