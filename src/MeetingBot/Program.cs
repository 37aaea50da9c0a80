using MeetingBot.Answers;
using MeetingBot.Archive;
using MeetingBot.Console;
using MeetingBot.Intake;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// The settings lie beside the program, wherever it is started from.
var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });

builder.Services
    .AddSingleton(TimeProvider.System)
    .AddArchive()
    .AddIntake()
    .AddAnswers()
    .AddConsole();

return await builder.Build().RunVerbAsync(args);
