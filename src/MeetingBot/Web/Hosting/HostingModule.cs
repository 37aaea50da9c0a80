using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Web.Hosting;

/// <summary>What the program that stays stands on: its clock, its log, how it stops, how it is watched.</summary>
internal static class HostingModule
{
    private const string Ready = "ready";
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(30);

    public static void AddHosting(this WebApplicationBuilder builder)
    {
        ListenAddresses.Check(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
        });
        builder.Services
            .AddOfficeClock(builder.Configuration, builder.Environment)
            .AddSystemd()
            .AddWindowsService()
            .Configure<HostOptions>(host => host.ShutdownTimeout = LongestStop)
            .AddSingleton<Greeting>()
            .AddSingleton<ArchiveHealth>(); // one, since it remembers that it was ready
        builder.Services.AddHealthChecks().AddCheck<ArchiveHealth>("archive", tags: [Ready]).AddCheck<PlanningHealth>("reminders", tags: [Ready]);
    }

    public static void UseHosting(this WebApplication app)
    {
        app.UsePlainRefusals();
        app.MapHealthChecks("/healthz", new() { Predicate = _ => false }); // that it answers at all
        app.MapHealthChecks("/readyz", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
