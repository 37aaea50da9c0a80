using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Intake;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Console;

/// <summary>
/// Where ask and eval get their answers: the host's archive, or with --minutes FOLDER an archive of their own, made for this run and
/// deleted after it, so that nothing of the host's is touched.
/// </summary>
internal sealed class AnswerRoom(IServiceProvider host, IConfiguration settings, MinutesIntake intake, TimeProvider clock)
{
    public async Task<int> UseAsync(string? folder, Func<AnswerDesk, AnswerLinks, Task<int>> work, Action<string> complain, CancellationToken cancel)
    {
        if (folder is null)
        {
            return await work(host.GetRequiredService<AnswerDesk>(), new(intake.ConfiguredFolder)).ConfigureAwait(false);
        }

        var scratch = Directory.CreateTempSubdirectory("meetingbot-");
        try
        {
            var services = new ServiceCollection().AddSingleton(clock).AddSingleton(settings).AddLogging().AddArchive().AddAnswers().PostConfigure<ArchiveOptions>(
                options => options.Path = Path.Combine(scratch.FullName, "own.db"));
            var own = services.BuildServiceProvider();
            await using (own.ConfigureAwait(false))
            {
                await LoadAsync(own.GetRequiredService<IMinutesArchive>(), folder, complain, cancel).ConfigureAwait(false);
                return await work(own.GetRequiredService<AnswerDesk>(), new(folder)).ConfigureAwait(false);
            }
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private async Task LoadAsync(IMinutesArchive archive, string folder, Action<string> complain, CancellationToken cancel)
    {
        var reload = await archive.BeginReloadAsync(cancel).ConfigureAwait(false) ?? throw new InvalidOperationException("A new archive has no other reload.");
        await using (reload.ConfigureAwait(false))
        {
            await foreach (var taken in intake.TakeAsync([folder], cancel).ConfigureAwait(false))
            {
                switch (taken)
                {
                    case Taken.Understood(var minutes, var text):
                        await reload.PutAsync(minutes, text, "", cancel).ConfigureAwait(false);
                        break;
                    case Taken.Refused(_, var why):
                        complain(why);
                        break;
                }
            }

            await reload.PublishAsync("", cancel).ConfigureAwait(false);
        }
    }
}
