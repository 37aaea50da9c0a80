using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Channels;
using MeetingBot.Console;
using MeetingBot.Dialogue;
using MeetingBot.Intake;
using MeetingBot.People;
using MeetingBot.Web;
using MeetingBot.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

if (args is [] or ["serve"])
{
    var host = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
    AddRooms(host.Services.AddOfficeClock(host.Configuration, host.Environment))
        .AddMinutesWatch()
        .AddDialogue()
        .AddChannels()
        .AddWeb();

    return await host.ServeAsync(app =>
    {
        app.MapChannels();
        app.MapWeb();
    });
}

// The settings lie beside the program, wherever it is started from.
var verbs = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
AddRooms(verbs.Services.AddSingleton(TimeProvider.System)).AddConsole();
return await verbs.Build().RunVerbAsync(args);

static IServiceCollection AddRooms(IServiceCollection services) => services.AddArchive().AddPeople().AddIntake().AddAnswers();
