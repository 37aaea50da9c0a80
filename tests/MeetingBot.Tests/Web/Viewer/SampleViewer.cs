using MeetingBot.Archive;
using MeetingBot.People;
using MeetingBot.Tests.Answers;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>The samples' pages.</summary>
internal static class SampleViewer
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "samples", "minutes");

    public static Task<ViewerHouse> OpenAsync(SampleHouse samples) => ViewerHouse.OpenAsync(samples.House.Archive, Folder, PeopleBook.Of(Roll.Empty));

    public static async Task<IReadOnlyList<(MeetingEntry Meeting, IReadOnlyList<Passage> Passages)>> MeetingsAsync(SampleHouse samples)
    {
        await using var reading = await samples.House.ReadAsync();
        var all = new List<(MeetingEntry, IReadOnlyList<Passage>)>();
        foreach (var meeting in await reading.MeetingsAsync(new MeetingFilter(), default))
        {
            all.Add((meeting, await reading.PassagesAsync(meeting.Id, default)));
        }

        return all;
    }
}
