using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Intake;
using MeetingBot.People;
using MeetingBot.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace MeetingBot.Bench.Steps;

/// <summary>The product as its host puts it together, on the benchmark's folder.</summary>
internal sealed class Office : IDisposable
{
    private readonly IHost host;

    private Office(IHost host) => this.host = host;

    public IMinutesArchive Archive => host.Services.GetRequiredService<IMinutesArchive>();

    public IInbox Inbox => host.Services.GetRequiredService<IInbox>();

    public IOutbox Outbox => host.Services.GetRequiredService<IOutbox>();

    public AnswerDesk Desk => host.Services.GetRequiredService<AnswerDesk>();

    public MinutesReload Reload => host.Services.GetRequiredService<MinutesReload>();

    public static Office Open(Places places)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["Archive:Path"] = places.Archive, ["Minutes:Folder"] = places.Minutes });
        builder.Services.AddSingleton(TimeProvider.System).AddArchive().AddPeople().AddTasks().AddIntake().AddAnswers();
        return new(builder.Build());
    }

    public void Dispose() => host.Dispose();
}
