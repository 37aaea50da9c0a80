using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Intake;
using MeetingBot.People;
using MeetingBot.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Console;

/// <summary>
/// Where ask and eval get their answers: the host's archive, or with --minutes FOLDER an archive of their own, made for this run and
/// deleted after it, so that nothing of the host's is touched.
/// </summary>
internal sealed class AnswerRoom(IServiceProvider host, IConfiguration settings, MinutesIntake intake, Terminal terminal, TimeProvider clock)
{
    public async Task<int> UseAsync(string? folder, Func<AnswerDesk, FileLinks, Task<int>> work, CancellationToken cancel)
    {
        if (folder is null)
        {
            return await work(host.GetRequiredService<AnswerDesk>(), new(intake.ConfiguredFolder)).ConfigureAwait(false);
        }

        var scratch = Directory.CreateTempSubdirectory("meetingbot-");
        try
        {
            var own = Own(Path.Combine(scratch.FullName, "own.db"));
            await using (own.ConfigureAwait(false))
            {
                return await LoadAsync(own.GetRequiredService<MinutesReload>(), folder, cancel).ConfigureAwait(false)
                    ? await work(own.GetRequiredService<AnswerDesk>(), new(folder)).ConfigureAwait(false)
                    : ExitStatus.Usage;
            }
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private ServiceProvider Own(string path) => new ServiceCollection()
        .AddSingleton(clock)
        .AddSingleton(settings)
        .AddLogging()
        .AddArchive()
        .AddPeople()
        .AddTasks()
        .AddIntake()
        .AddAnswers()
        .PostConfigure<ArchiveOptions>(options => options.Path = path)
        .BuildServiceProvider();

    private async Task<bool> LoadAsync(MinutesReload reload, string folder, CancellationToken cancel)
    {
        var result = await reload.RunAsync(folder, allowEmpty: false, progress: null, cancel).ConfigureAwait(false);
        if (result is not ReloadResult.Done(_, var report))
        {
            terminal.Complain($"無法載入「{folder}」。");
            return false;
        }

        foreach (var failed in report.Failed)
        {
            terminal.Complain(failed.Why);
        }

        return true;
    }
}
