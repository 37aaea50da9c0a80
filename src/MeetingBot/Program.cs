using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Channels;
using MeetingBot.Console;
using MeetingBot.Dialogue;
using MeetingBot.Intake;
using MeetingBot.People;
using MeetingBot.Reminders;
using MeetingBot.Tasks;
using MeetingBot.Web;
using MeetingBot.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

/// <summary>The table of contents: the program that stays, and the verbs that end.</summary>
internal static class Program
{
    /// <summary>Everything that stays: the rooms, and the ways to them.</summary>
    /// <param name="replace">What is put in another's place: a test's clock, a fake of the outside.</param>
    public static WebApplication BuildHost(WebApplicationBuilder builder, Action<IServiceCollection>? replace = null)
    {
        builder.AddHosting();
        AddRooms(builder.Services)
            .AddRetention()
            .AddPeopleWatch()
            .AddMinutesWatch()
            .AddDialogue()
            .AddChannels()
            .AddReminderClock()
            .AddWeb();
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseHosting();
        app.MapChannels();
        app.MapWeb();
        return app;
    }

    private static Task<int> Main(string[] args) => ConsoleModule.GuardAsync(() => args is [] or ["serve"] ? ServeAsync() : RunVerbAsync(args));

    private static Task<int> ServeAsync() =>
        BuildHost(WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory })).ServeAsync();

    private static Task<int> RunVerbAsync(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        AddRooms(builder.Services.AddSingleton(TimeProvider.System)).AddConsole();
        return builder.Build().RunVerbAsync(args);
    }

    private static IServiceCollection AddRooms(IServiceCollection services) => services.AddArchive().AddPeople().AddTasks().AddIntake().AddAnswers().AddReminders();
}
