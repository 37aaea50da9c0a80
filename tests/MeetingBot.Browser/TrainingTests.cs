using MeetingBot.Tests.Console;
using MeetingBot.Tests.Web.Hosting;

namespace MeetingBot.Browser;

/// <summary>
/// A ruling with a date, as three people of one office see it: told to the group, ticked off by two, overdue with the third.
/// The clock runs twenty times as fast, and between the days the program is killed; pictures are in artifacts/screenshots.
/// </summary>
public sealed class TrainingTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Two_of_three_tick_a_training_off_in_the_digest_and_the_managers_list_names_the_third()
    {
        using (var evening = await StartAsync("2025-12-16T18:00"))
        {
            await evening.UntilSaysAsync("重新載入完成"); // what came in today is told tomorrow
        }

        using (var morning = await StartAsync("2025-12-17T09:00"))
        {
            await NodeScript.RunAsync("training-digest.mjs", morning.Address.AbsoluteUri);
        }

        // Friday the 27th of February, the term, is a holiday, and the weekend follows.
        using var monday = await StartAsync("2026-03-02T09:00");
        await NodeScript.RunAsync("training-overdue.mjs", monday.Address.AbsoluteUri);
    }

    public void Dispose() => folder.Dispose();

    private Task<ServingProcess> StartAsync(string moment) => ServingProcess.StartAsync(new Dictionary<string, string?>
    {
        ["Archive__Path"] = Path.Combine(folder.Path, "meetingbot.db"),
        ["Clock__StartsAt"] = moment,
        ["Clock__Speed"] = "20",
        ["Reminders__Channels__0"] = "web",
    });
}
